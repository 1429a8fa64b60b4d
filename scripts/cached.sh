#!/usr/bin/env bash
# The gate on turbo's inputs and outputs: a second run of everything must run nothing. cached.sh [REPOSITORY]
set -euo pipefail
cd "$(dirname "$0")/.."
export TURBO_TELEMETRY_DISABLED=1 PATH="$PWD/node_modules/.bin:$PATH"
cd "${1:-.}"
turbo run build lint test --ui=stream --output-logs=errors-only >/dev/null
summary=$(turbo run build lint test --ui=stream --output-logs=errors-only)
printf '%s\n' "$summary" | tail -n 5
printf '%s\n' "$summary" | grep -q 'FULL TURBO' || {
  echo 'A second run was not all cache hits: a task writes one of its own inputs, or an output is not declared.' >&2
  exit 1
}
