#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# setup.sh must find nothing to install once it has been here: a package that it can never find installed, such as a
# virtual one, would want the network and an administrator every time.
set -euo pipefail
left=$("$(dirname "$0")/../../installer/setup.sh" missing)
[ -z "$left" ] || { printf 'still said to be missing:\n%s\n' "$left" >&2; exit 1; }
