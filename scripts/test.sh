#!/usr/bin/env bash
# Runs every check: bash scripts/test.sh [arguments of pytest]. Sets up what is missing first.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
prepare_qt_libraries
prepare_browser
prepare_python requirements-dev.txt
cd "$repository"

check() {
  say "== $*"
  "$venv_python" -m "$@"
}

check ruff check
check ruff format --check
check mypy
say "== lint-imports"
"$venv_python" "$repository/.venv/bin/lint-imports" --no-logo
check pytest -n 2 "$@"
