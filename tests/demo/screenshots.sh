#!/usr/bin/env bash
# screenshots.sh BUILD FOLDER: every view in both themes, on a library made by lacuna_demo_library.
set -eu
build=$1 folder=$2
mkdir -p "$folder"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
"$build/lacuna_demo_library" demo.lacuna 2026-11-23 70

# The first morning after it on which several cards are due.
for day in 24 25 26 27 28 29 30; do
  now=2026-11-${day}T09:00:00Z
  due=$("$build/lacuna" --library demo.lacuna --now "$now" stats --json | sed -n 's/.*"due_now": *\([0-9]*\).*/\1/p')
  [ "${due:-0}" -lt 2 ] || break
done
for theme in light dark; do
  for view in home library reader curate study quiz progress settings; do
    "$build/lacuna" --library demo.lacuna --now "$now" window --view "$view" --theme "$theme" \
      --size 1360x860 --screenshot "$folder/$view-$theme.png"
  done
done

# The answer to the question on the screen, from a copy: the library itself is the window's alone.
answer_asked() {
  cp demo.lacuna peek.lacuna
  cp demo.lacuna-wal peek.lacuna-wal
  sqlite3 peek.lacuna "SELECT v.answer FROM sitting_question s JOIN question_version v USING (question, version)
    ORDER BY s.sitting DESC, s.position DESC LIMIT 1"
}

# The picture of the README: a question answered, in the real window.
"$build/lacuna" --library demo.lacuna --now "$now" window --view study --theme light --size 1360x860 &
window=$!
id=$(timeout 30 xdotool search --sync --onlyvisible --class lacuna | head -1)
sleep 1.5
xdotool windowfocus "$id" type --delay 20 "$(answer_asked)"
xdotool key Return
sleep 1.5
import -window "$id" "$folder/study-answered.png"
kill "$window"
