#!/usr/bin/env bash
# window_test.sh LACUNA: the real window under a real X server, driven by real keys; what it did is read from
# the library afterwards. Needs DISPLAY (./dev test starts an X server) and xdotool.
set -u
lacuna=$1
if [ -z "${DISPLAY:-}" ] || ! command -v xdotool >/dev/null; then
  echo "SKIPPED: no DISPLAY or no xdotool; ./dev test brings both"
  exit 77
fi
export LIBGL_ALWAYS_SOFTWARE=1
work=$(mktemp -d)
trap 'kill "${window:-}" 2>/dev/null; rm -rf "$work"' EXIT
library=$work/library.lacuna
fail() {
  echo "FAILED: $*" >&2
  [ -s "$work/err" ] && cat "$work/err" >&2
  exit 1
}
run() { "$lacuna" --library "$library" "$@"; }
open_window() {  # VIEW [FILE…]
  local view=$1
  shift
  "$lacuna" --library "$library" window --view "$view" "$@" >"$work/out" 2>"$work/err" &
  window=$!
  id=$(timeout 30 xdotool search --sync --onlyvisible --class lacuna | head -1)
  [ -n "$id" ] || fail "no window of class lacuna appeared"
  sleep 1
  xdotool windowfocus --sync "$id" 2>/dev/null || xdotool windowfocus "$id"
}
close_window() {
  kill "$window" 2>/dev/null
  wait "$window" 2>/dev/null
}
reviews() { run stats --json | sed -n 's/.*"reviews": *\([0-9]*\).*/\1/p' | head -1; }

cat >"$work/canal.md" <<'END'
# The canal at Harbeck

The canal at Harbeck was opened in 1821. John Mellor designed its nine locks. In 1834 Anna Mellor founded the
Harbeck Mill in Dunfield. The mill employed 340 workers. In 1851 a flood destroyed the lower lock. Peter Vance
rebuilt it in 1853. The railway reached Harbeck in 1866. The canal was closed in 1921.

In 1872 Ellen Frost built the town hall of Dunfield. Thomas Reed opened a school for engineers in Leeds in 1879. In 1890
Maria Holt sold the mill to the Northern Railway Company. The company moved to Bradford in 1903.

In 1905 Clara Boyd founded a hospital in Whitby. Henry Lund built the lighthouse of Redcar in 1909. In 1912 Emily Hart
opened a theatre in Ripon. Walter Dean painted the church of Skipton in 1915.
END

# 1. A file given on the command line is imported.
open_window library "$work/canal.md"
sleep 1
xdotool key Escape
sleep 0.3
close_window
cards=$(run articles --json | grep -c '"id"')
[ "$cards" -ge 1 ] || fail "the file given to the window was not imported"

# 2. Ten answers by keyboard, 5 ms from key to key: none is lost, none is doubled.
run import "$work/canal.md" --accept all >/dev/null || fail "import"
before=$(reviews)
open_window study
xdotool key --delay 5 ctrl+0 space ctrl+0 space ctrl+0 space ctrl+0 space ctrl+0
sleep 2
close_window
after=$(reviews)
[ "$((after - before))" -eq 5 ] || fail "5 answers were given by keyboard, $((after - before)) are in the library"

# 3. The same answers taken back, one key each.
open_window study
xdotool key --delay 5 ctrl+0
sleep 1
xdotool key --delay 5 ctrl+z
sleep 1
close_window
[ "$(reviews)" -eq "$after" ] || fail "an answer taken back is still counted"

run check >/dev/null || fail "the library is not sound"
echo "ok: imported, answered and taken back in the real window"
