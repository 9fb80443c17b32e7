#!/usr/bin/env bash
# Measures: bash scripts/bench.sh draw|export|filter|ledger. Sets up what is missing first; writes out/bench/*.json.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
[[ "${1:-}" =~ ^(draw|export|filter|ledger)$ ]] || stop "用法：bash scripts/bench.sh draw|export|filter|ledger"
prepare_qt_libraries
prepare_python requirements.txt
cd "$repository"
"$venv_python" -W error "tests/benchmarks/$1.py"
