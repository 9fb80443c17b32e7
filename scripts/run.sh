#!/usr/bin/env bash
# Starts the program: bash scripts/run.sh [arguments of main.py]. Sets up what is missing first.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
prepare_qt_libraries
prepare_python requirements.txt
exec "$venv_python" "$repository/main.py" "$@"
