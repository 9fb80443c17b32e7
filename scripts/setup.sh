# shellcheck shell=bash
# Read by run.sh and test.sh: gets Python, the system libraries and .venv ready, and says what is
# missing where it may not install it. Quick when nothing changed.

export PYTHONUTF8=1
repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
venv_python="$repository/.venv/bin/python"

# What Qt loads: library, and the Debian package that brings it. The second half is only needed
# for a window on a real display (the xcb platform plugin).
qt_libraries="
libglib-2.0.so.0 libglib2.0-0
libEGL.so.1 libegl1
libGL.so.1 libgl1
libfontconfig.so.1 libfontconfig1
libdbus-1.so.3 libdbus-1-3
libxkbcommon.so.0 libxkbcommon0

libX11-xcb.so.1 libx11-xcb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-sync.so.1 libxcb-sync1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
"

say() { printf '%s\n' "$*" >&2; }

stop() {
  say "$@"
  exit 1
}

# install_packages PACKAGE...: with apt-get where that is allowed, else say what to install.
install_packages() {
  if ! command -v apt-get >/dev/null || [ "$(id -u)" -ne 0 ]; then
    say "缺少系统软件包，请管理员安装（Debian、Ubuntu 的包名）：apt-get install $*"
    return 1
  fi
  say "正在安装系统软件包：$*"
  export DEBIAN_FRONTEND=noninteractive
  apt-get install -y -q --no-install-recommends "$@" >/dev/null 2>&1 && return
  apt-get update -q >/dev/null || return
  apt-get install -y -q --no-install-recommends "$@" >/dev/null
}

prepare_qt_libraries() {
  [ "$(uname -s)" = Linux ] || return 0
  local known library package missing=()
  known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null) || return 0
  while read -r library package; do
    [[ -z $library || $known == *"$library "* ]] || missing+=("$package")
  done <<<"$qt_libraries"
  [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}" || say "先继续；如果窗口打不开，原因就在这里。"
}

# A browser for the tests of the exported page; without one they are skipped.
prepare_browser() {
  local name
  [ "$(uname -s)" = Linux ] || return 0
  for name in chromium chromium-browser google-chrome; do
    ! command -v "$name" >/dev/null || return 0
  done
  install_packages chromium || say "没有 Chromium：跳过在浏览器里打开网页的测试。"
}

# Name of a Python that is new enough.
find_python() {
  local name
  for name in "${PYTHON:-python3}" python3 python3.14 python3.13 python3.12 python3.11; do
    if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      printf '%s' "$name"
      return
    fi
  done
  stop "需要 Python 3.11 或更新版本；本机的是 $(python3 --version 2>&1 || true)。安装后再试，或写 PYTHON=解释器的路径。"
}

# prepare_python FILE: a virtual environment that holds exactly what FILE pins.
prepare_python() {
  local pins="$repository/$1" done_file="$repository/.venv/$1" python pip
  "$venv_python" -c '' 2>/dev/null && cmp -s "$pins" "$done_file" && return
  python=$(find_python)
  if ! "$venv_python" -c '' 2>/dev/null; then
    say "正在建立虚拟环境 .venv（$("$python" --version)）"
    # Debian keeps ensurepip in a package of its own: then the pip outside does the installing
    "$python" -m venv --clear "$repository/.venv" >/dev/null 2>&1 ||
      "$python" -m venv --clear --without-pip "$repository/.venv" ||
      stop "建不了虚拟环境，请安装：apt-get install python3-venv"
  fi
  pip=("$venv_python" -m pip)
  if ! "${pip[@]}" --version >/dev/null 2>&1; then
    "$python" -m pip --version >/dev/null 2>&1 || install_packages python3-pip ||
      stop "没有 pip，装不了依赖。"
    pip=("$python" -m pip --python "$venv_python")
  fi
  say "正在安装依赖（$1，第一次要几分钟）"
  "${pip[@]}" install --quiet --disable-pip-version-check --require-hashes --only-binary :all: \
    -r "$pins" || stop "依赖没有装全，上面是原因。"
  cp "$pins" "$done_file"
}
