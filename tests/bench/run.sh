#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# All benchmarks, one after the other: run.sh BUILD-FOLDER [ROWS] [RUNS]
set -uo pipefail
build=$1 rows=${2:-1000000} runs=${3:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME="$work/home" XDG_RUNTIME_DIR="$work/run" LC_ALL=C.UTF-8
mkdir -p "$HOME" && mkdir -p -m 700 "$XDG_RUNTIME_DIR"
grep -m1 'model name' /proc/cpuinfo
printf '%s cores, %s\n' "$(nproc)" "$(awk '/MemTotal/ {printf "%.0f GB", $2 / 1048576}' /proc/meminfo)"
status=0
"$build/tests/bench/bench_analyse" || status=1
"$build/tests/bench/bench_import" "$rows" "$runs" "$work/large.foreshock" || status=1
# The window, three times with the files in memory, then three times read from the disk where this user may ask for that.
for files in warm cold; do
  for _ in 1 2 3; do
    if [ "$files" = cold ]; then
      sync
      echo 3 2>/dev/null >/proc/sys/vm/drop_caches || continue
    fi
    printf '%s files: ' "$files"
    xvfb-run -a -s "-screen 0 1920x1080x24" timeout 8 "$build/app/program/foreshock" --report-ready --workspace "$work/large.foreshock" 2>&1 | grep 'ready after'
  done
done
xvfb-run -a -s "-screen 0 1920x1080x24" "$build/tests/bench/bench_window" "$work/large.foreshock" || status=1
xvfb-run -a -s "-screen 0 1920x1080x24" "$build/tests/bench/bench_spread" || status=1
"$build/tests/bench/bench_search" "$work/large.foreshock" || status=1
exit $status
