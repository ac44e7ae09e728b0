#!/usr/bin/env bash
# screenshots.sh LACUNA FOLDER: every view in both themes, drawn from a library made here: the three samples,
# studied for three weeks of frozen days.
set -eu
lacuna=$1 folder=$2
mkdir -p "$folder"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
library=$work/library.lacuna
source_dir=$(cd "$(dirname "$0")/../.." && pwd)
for sample in eddystone honeybees metre; do  # as articles of one's own, so that they count
  tail -n +8 "$source_dir/content/samples/$sample.md" >"$work/$sample.md"
  "$lacuna" --library "$library" --now 2026-10-28T08:00:00Z import "$work/$sample.md" --accept best >/dev/null
done
# A learner who knows three answers in four, from the key that `questions` prints.
for day in $(seq 0 24); do
  now=$(date -u -d "2026-10-29T08:00:00Z + $day days" +%Y-%m-%dT%H:%M:%SZ)
  [ $((day % 6)) -ne 4 ] || continue
  for i in $(seq 60); do
    case $(((i * 7 + day * 3) % 4)) in 0) echo '?' ;; 1) echo 1 ;; 2) echo 2 ;; 3) echo true ;; esac
  done | "$lacuna" --library "$library" --now "$now" study --limit 14 >/dev/null
done
seq 10 | "$lacuna" --library "$library" --now 2026-11-20T17:00:00Z quiz --questions 10 --seed 4 >/dev/null
for theme in light dark; do
  for view in home library reader curate study quiz progress settings; do
    "$lacuna" --library "$library" --now 2026-11-23T09:00:00Z window --view "$view" --theme "$theme" \
      --size 1360x860 --screenshot "$folder/$view-$theme.png"
  done
done
