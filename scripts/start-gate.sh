#!/usr/bin/env bash
# The gate on `npm start`: it serves, a second start takes little, and Ctrl-C ends it all.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(mktemp)
trap 'rm -f "$out"' EXIT
for round in first second; do
  started=$(date +%s%N)
  MOCK_PORT=0 DOCS_PORT=0 setsid npm start >"$out" 2>&1 </dev/null &
  pid=$!
  until grep -q 'Ctrl-C ends both' "$out"; do
    kill -0 "$pid" 2>/dev/null || { cat "$out"; echo "npm start ended before it served." >&2; exit 1; }
    sleep 0.02
  done
  echo "$round start served after $((($(date +%s%N) - started) / 1000000)) ms"
  curl -fsS -H 'X-Auth-Token: any' "$(sed -nE "s/^ +curl .* (http.*)/\1/p" "$out")"
  echo
  curl -fsS -o /dev/null "$(sed -nE 's/^docs +//p' "$out")"
  # To the whole group, as a terminal's Ctrl-C does.
  kill -INT -- "-$pid"
  # npm itself says 130 after a Ctrl-C, and may be gone before its child is.
  code=0
  wait "$pid" || code=$?
  [ "$code" = 0 ] || [ "$code" = 130 ] || { cat "$out"; echo "npm start ended with $code." >&2; exit 1; }
  for _ in $(seq 500); do
    kill -0 -- "-$pid" 2>/dev/null || break
    sleep 0.02
  done
  ! kill -0 -- "-$pid" 2>/dev/null || { echo 'A process outlived npm start by 10 s.' >&2; exit 1; }
  echo 'ended with all its processes'
done
