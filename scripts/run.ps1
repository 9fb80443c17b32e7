# Starts the program: powershell -ExecutionPolicy Bypass -File scripts\run.ps1 [arguments of main.py]
# Sets up what is missing first.
. (Join-Path $PSScriptRoot 'setup.ps1')
Initialize-Python 'requirements.txt'
& $venvPython (Join-Path $repository 'main.py') @args
exit $LASTEXITCODE
