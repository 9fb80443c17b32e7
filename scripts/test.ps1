# Runs every check: powershell -ExecutionPolicy Bypass -File scripts\test.ps1 [arguments of pytest]
# Sets up what is missing first.
. (Join-Path $PSScriptRoot 'setup.ps1')
Initialize-Python 'requirements-dev.txt'
Set-Location $repository

function Invoke-Check([string[]] $command) {
    Write-Host "== $command"
    & $venvPython @command
    if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
}

Invoke-Check @('-m', 'ruff', 'check')
Invoke-Check @('-m', 'ruff', 'format', '--check')
Invoke-Check @('-m', 'mypy')
Invoke-Check @('-c', 'from importlinter.cli import lint_imports_command as lint; lint()')
Invoke-Check (@('-m', 'pytest', '-n', '2') + $args)
