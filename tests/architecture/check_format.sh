#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every source is as .clang-format says. To mend: check_format.sh --fix
set -euo pipefail
cd "$(dirname "$0")/../.."
tool=$(command -v clang-format-14 || command -v clang-format) || { echo "clang-format is missing: installer/setup.sh test installs it" >&2; exit 1; }
mode=(--dry-run -Werror)
[ "${1:-}" = --fix ] && mode=(-i)
mapfile -d '' files < <(find app ui tests \( -name '*.cpp' -o -name '*.h' \) -print0)
[ ${#files[@]} -gt 100 ] || { echo "only ${#files[@]} sources were found" >&2; exit 1; }
printf '%s\0' "${files[@]}" | xargs -0 -n 40 -P 2 "$tool" "${mode[@]}"
