#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program on an X server of its own with a window manager and a session bus.
set -euo pipefail
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache" XDG_RUNTIME_DIR="$home/run"
mkdir -p -m 700 "$XDG_RUNTIME_DIR" "$XDG_CONFIG_HOME" "$XDG_DATA_HOME"
export QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 LANGUAGE=en TZ=UTC FORESHOCK_TEST_HOME=1
exec xvfb-run -a -s "-screen 0 ${FORESHOCK_SCREEN:-1920x1080x24} -nolisten tcp" \
  dbus-run-session -- bash -c 'openbox >/dev/null 2>&1 & manager=$!; for i in $(seq 100); do xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 0x && break; sleep 0.05; done; "$@"; status=$?; kill $manager 2>/dev/null; exit $status' run "$@"
