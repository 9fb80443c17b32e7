# Read by run.ps1 and test.ps1: gets Python and .venv ready. Quick when nothing changed.
# Saved as UTF-8 with a byte order mark: Windows PowerShell 5.1 reads Chinese right only so.

$ErrorActionPreference = 'Stop'
[Console]::OutputEncoding = [System.Text.UTF8Encoding]::new()
$env:PYTHONUTF8 = '1'
$repository = Split-Path -Parent $PSScriptRoot
$venvPython = Join-Path $repository '.venv\Scripts\python.exe'

function Stop-With([string] $message) {
    Write-Host $message -ForegroundColor Red
    exit 1
}

# The command line of a Python that is new enough: the py launcher, else python.
function Find-Python {
    foreach ($candidate in @(@('py', '-3'), @('python'), @('python3'))) {
        $name = $candidate[0]
        $rest = @($candidate | Select-Object -Skip 1)
        if (-not (Get-Command $name -ErrorAction SilentlyContinue)) { continue }
        & $name @rest -c 'import sys; sys.exit(sys.version_info < (3, 11))'
        if ($LASTEXITCODE -eq 0) { return $candidate }
    }
    Stop-With '需要 Python 3.11 或更新版本。请从 Python 官网或应用商店安装后再试。'
}

# A virtual environment that holds exactly what the file pins.
function Initialize-Python([string] $pinsName) {
    $pins = Join-Path $repository $pinsName
    $doneFile = Join-Path $repository ".venv\$pinsName"
    if ((Test-Path $venvPython) -and (Test-Path $doneFile) -and
        ((Get-FileHash $pins).Hash -eq (Get-FileHash $doneFile).Hash)) { return }
    if (-not (Test-Path $venvPython)) {
        Write-Host '正在建立虚拟环境 .venv'
        $python = @(Find-Python)
        $name = $python[0]
        $rest = @($python | Select-Object -Skip 1)
        & $name @rest -m venv (Join-Path $repository '.venv')
        if ($LASTEXITCODE -ne 0) { Stop-With '建不了虚拟环境，上面是原因。' }
    }
    Write-Host "正在安装依赖（$pinsName，第一次要几分钟）"
    & $venvPython -m pip install --quiet --disable-pip-version-check --require-hashes `
        --only-binary :all: -r $pins
    if ($LASTEXITCODE -ne 0) { Stop-With '依赖没有装全，上面是原因。' }
    Copy-Item $pins $doneFile
}
