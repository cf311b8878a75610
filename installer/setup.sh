#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Foreshock from a fresh Debian 12: installs what is missing, builds, and runs or tests.
#   installer/setup.sh run [ARGUMENTS…]   the program
#   installer/setup.sh test               the whole suite
#   installer/setup.sh bench              the benchmarks
set -euo pipefail
cd "$(dirname "$0")/.."

build_packages=(
  g++ cmake ninja-build ccache pkg-config
  qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev
  qt6-charts-dev libqt6opengl6-dev libgl-dev libegl-dev libopengl-dev # Qt Charts' package is "not found" without GL
  qtkeychain-qt6-dev qcoro-qt6-dev libexpected-dev
  libsqlite3-dev libicu-dev libexpat1-dev libvectorscan-dev libfasttext-dev libsodium-dev zlib1g-dev
)
run_packages=(libqt6sql6-sqlite qt6-qpa-plugins qt6-translations-l10n fonts-inter fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji fonts-jetbrains-mono)
test_packages=(librapidcheck-dev xvfb xauth openbox x11-utils dbus dbus-x11 xdotool python3 clang-format)

say() { printf 'foreshock: %s\n' "$*" >&2; }

installed() { dpkg-query -W -f='${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed; }

missing() {
  for package in "$@"; do installed "$package" || echo "$package"; done
}

need() {
  local missing
  mapfile -t missing < <(missing "$@")
  [ ${#missing[@]} -eq 0 ] && return 0
  local sudo=()
  if [ "$(id -u)" -ne 0 ]; then
    sudo=(sudo)
    say "administrator rights are needed once, to install packages with apt"
  fi
  say "installing ${missing[*]} (compilers, Qt and the libraries that Foreshock is built on)"
  "${sudo[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

configure() {
  local preset=$1 stamp
  shift
  stamp="build/$preset/.configured"
  if [ ! -f "$stamp" ] || [ "$(cat "$stamp")" != "$*" ] || [ ! -f "build/$preset/build.ninja" ]; then
    cmake --preset "$preset" "$@" >&2
    printf '%s' "$*" >"$stamp"
  fi
}

jobs=$(nproc)

case "${1:-}" in
run)
  shift
  need "${build_packages[@]}" "${run_packages[@]}"
  tests=OFF
  [ -f build/release/.configured ] && grep -q 'FORESHOCK_TESTS=ON' build/release/.configured && tests=ON
  configure release "-DFORESHOCK_TESTS=$tests"
  cmake --build build/release --target foreshock -j "$jobs" >&2
  exec build/release/app/program/foreshock "$@"
  ;;
test)
  need "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
  configure release -DFORESHOCK_TESTS=ON
  cmake --build build/release -j "$jobs" >&2
  cd build/release
  exec ctest --output-on-failure -j "$jobs"
  ;;
bench)
  shift
  need "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
  configure bench
  cmake --build build/bench -j "$jobs" >&2
  exec tests/bench/run.sh build/bench "$@"
  ;;
missing) # the packages that are not there; nothing once run or test has been here
  missing "${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}"
  ;;
*)
  sed -n '3,7s/^# \{0,1\}//p' "$0" >&2
  exit 2
  ;;
esac
