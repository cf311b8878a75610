#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program on an X server of its own with a window manager and a session bus. The server picks a free display
# by itself, so that several may start at once.
set -euo pipefail
home=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$home"' EXIT
export HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_CACHE_HOME="$home/cache" XDG_RUNTIME_DIR="$home/run"
mkdir -p -m 700 "$XDG_RUNTIME_DIR" "$XDG_CONFIG_HOME" "$XDG_DATA_HOME"
export QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 LANGUAGE=en TZ=UTC FORESHOCK_TEST_HOME=1

Xvfb -displayfd 6 -screen 0 "${FORESHOCK_SCREEN:-1920x1080x24}" -nolisten tcp 6>"$home/display" 2>"$home/server.log" &
server=$!
for _ in $(seq 300); do
  [ -s "$home/display" ] && break
  kill -0 "$server" 2>/dev/null || break
  sleep 0.05
done
if [ ! -s "$home/display" ]; then
  echo "no X server:" >&2
  cat "$home/server.log" >&2
  exit 1
fi
DISPLAY=":$(cat "$home/display")"
export DISPLAY
status=0
dbus-run-session -- bash -c '
  # On a busy machine the manager may take long, or give up before the server answers.
  manager=
  for _ in $(seq 400); do
    if [ -z "$manager" ] || ! kill -0 "$manager" 2>/dev/null; then
      openbox >"$HOME/manager.log" 2>&1 &
      manager=$!
    fi
    xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 0x && break
    sleep 0.1
  done
  xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 0x || cat "$HOME/manager.log" >&2
  status=0
  "$@" || status=$?
  kill "$manager" 2>/dev/null
  exit $status' run "$@" || status=$?
exit $status
