#!/usr/bin/env python3
"""append_judged.py JUDGED.tsv ITEMS.jsonl VERDICTS.jsonl: adds readers' verdicts to the ranker's training table.

ITEMS is what lacuna_sheet printed, with an "id" a line; VERDICTS has {"id", "accept"} a line. The table keeps a
number for the article, the verdict and the features: none of the words.
"""
import json
import pathlib
import sys
import zlib


def read_lines(path):
    return [json.loads(line) for line in pathlib.Path(path).read_text(encoding='utf-8').splitlines() if line.strip()]


def main():
    table, items, verdicts = sys.argv[1:4]
    accepted = {v['id']: int(v['accept']) for v in read_lines(verdicts)}
    rows, names = [], []
    if pathlib.Path(table).exists():
        lines = pathlib.Path(table).read_text(encoding='utf-8').splitlines()
        names = lines[0].split('\t')[2:]
        for line in lines[1:]:
            cells = line.split('\t')
            rows.append((cells[0], cells[1], dict(zip(names, cells[2:]))))
    for item in read_lines(items):
        if item['id'] not in accepted:
            continue
        article = str(zlib.crc32(pathlib.Path(item['file']).name.split('.')[0].encode()))
        features = {name: format(value, '.4g') for name, value in item['features'].items()}
        rows.append((article, str(accepted[item['id']]), features))
        names += [name for name in features if name not in names]
    with open(table, 'w', encoding='utf-8') as out:
        out.write('\t'.join(['article', 'accepted'] + names) + '\n')
        for article, verdict, features in rows:
            out.write('\t'.join([article, verdict] + [features.get(name, '0') for name in names]) + '\n')
    print(f'{len(rows)} judged items, {sum(int(r[1]) for r in rows)} accepted')


if __name__ == '__main__':
    main()
