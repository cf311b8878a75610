#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The scores table: scores.py BUILD-FOLDER DATA > tests/bench/scores.md

Also writes resources/models/scores.tsv, which the program shows under Settings. Runs the evaluation programs of a build with FORESHOCK_BENCH on the data folder and prints one Markdown page with its date."""
import collections, csv, datetime, json, os, subprocess, sys

build, data = sys.argv[1], sys.argv[2]
here = os.path.dirname(os.path.abspath(__file__))


def run(*command, **more):
    return subprocess.run(command, capture_output=True, text=True, check=True, **more).stdout


print(f"# Scores\n\n{datetime.date.today().isoformat()}, by `tests/bench/scores.py BUILD DATA`.\n\n## Text, on the dev parts\n")
text = run(f"{build}/tests/bench/foreshock_evaluate", data)
print(text)

ours, shown = {}, []
for line in text.splitlines():
    cells = [cell.strip() for cell in line.split("|")]
    if len(cells) > 5 and cells[2] == "sentiment, 2 classes":
        ours[cells[1]] = float(cells[4])
    if len(cells) > 6 and cells[3].isdigit():
        shown.append("\t".join([cells[2], cells[1], cells[3], cells[4], *cells[5].split("–")]))
with open(f"{here}/../../resources/models/scores.tsv", "w", encoding="utf-8") as table:
    table.write("\n".join([f"date\t{datetime.date.today().isoformat()}", *shown]) + "\n")
print("## Sentiment beside others, macro-F1 of 2 classes\n\nThe others' figures were measured on held-out tests of the same sets, ours on the dev parts:")
print("neighbours, not the same texts. Lexicon: VADER for English, multilingual AFINN else. fastText own: trained on the set's own lines;")
print("pooled: on all sets of the language; open: on openly licensed sets only, as ours.\n")
print("| Set | Foreshock | Lexicon | SnowNLP | fastText own | fastText pooled | fastText open |\n|---|---|---|---|---|---|---|")
gaps = []
for row in csv.DictReader(open(f"{here}/peers.tsv", encoding="utf-8"), delimiter="\t"):
    mine = ours.get(row["set"])
    if mine is None:
        continue
    gaps.append(float(row["pooled"]) - mine)
    print(f"| {row['set']} | {mine} | {row['lexicon']} | {row['snownlp'] or '–'} | {row['own']} | {row['pooled']} | {row['aonly']} |")
print(f"\nMean distance to pooled: {sum(gaps) / len(gaps):.1f} points over {len(gaps)} sets.\n")

print("## Posts with traps\n\nWritten by hand (`tests/fixtures/posts`), never learnt from: the share whose sentiment is right.\n")
print("| Language | " + " | ".join(["all", "negation", "irony", "idiom", "relief", "denial", "hidden", "reported", "mixed"]) + " |\n|" + "---|" * 10)
for language in ("zh", "fa", "en"):
    rows = list(csv.DictReader(open(f"{here}/../fixtures/posts/adversarial_{language}.tsv", encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE))
    lines = run(f"{build}/app/program/foreshock", "analyse", "--json", input="".join(json.dumps({"text": row["text"]}) + "\n" for row in rows))
    right = collections.defaultdict(list)
    for row, line in zip(rows, lines.splitlines()):
        hit = json.loads(line)["sentiment"] == row["sentiment"]
        right["all"].append(hit), right[row["trap"]].append(hit)
    cells = [f"{sum(right[k])}/{len(right[k])}" for k in ("all", "negation", "irony", "idiom", "relief", "denial", "hidden", "reported", "mixed")]
    print(f"| {language} | " + " | ".join(cells) + " |")

print("\n## Bursts\n\nOf others, on the held-out five companies: ARTime 81.0, CAD OSE 70.0, Skyline 68.3, Numenta HTM 64.6.\n\n```")
print(run(f"{build}/tests/bench/evaluate_bursts", f"{data}/A_open").rstrip() + "\n```\n\n## Copies and coordination\n\n```")
streams = [f"{data}/A_open/coordination_synth.{language}.tsv" for language in ("en", "zh", "fa")] + [f"{data}/A_open/neardup_real_t6.tsv"]
print(run(f"{build}/tests/bench/evaluate_groups", *streams).rstrip() + "\n```")
