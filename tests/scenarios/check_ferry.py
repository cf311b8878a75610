# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the ferry drill: python3 tests/scenarios/check_ferry.py. Prints the counts; on failure one sentence, and exits 1."""
import json
import re
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path
from urllib.parse import urlsplit

sys.dont_write_bytecode = True
FOLDER = Path(__file__).resolve().parents[2] / "resources" / "scenarios"
sys.path.insert(0, str(FOLDER))
import make_ferry  # noqa: E402

CHANNELS = {"news", "microblog", "forum", "video", "photo", "review", "blog", "message", "hotline", "broadcast"}
LANGUAGES = {"en": (0.53, 0.63), "zh-Hans": (0.23, 0.31), "fa": (0.10, 0.16)}
TRANSLATIONS = {"en", "zh_CN", "fa"}


def need(condition, sentence):
    if not condition:
        sys.exit("check_ferry: " + sentence)


# ---------------------------------------------------------------- the query language, as far as the watches need it
def fold(text):
    text = unicodedata.normalize("NFKC", text).casefold().translate({0x64A: "ی", 0x649: "ی", 0x643: "ک", 0x200C: None, 0x200D: None, 0x640: None})
    return "".join(str(unicodedata.digit(c)) if c.isdigit() and not c.isascii() and unicodedata.digit(c, None) is not None else c
                   for c in text if unicodedata.category(c) != "Mn")


def tokens(text):
    return re.findall(r"[\u3400-\u9fff]|[^\W_\u3400-\u9fff]+", fold(text))


class Query:
    LEX = re.compile(r'\s*(?:(NEAR/\d+)\(|([()])|((?:author|site|lang|kind):\S+?)(?=[\s)]|$)|"([^"]*)"|([^\s()"]+))')

    def __init__(self, text):
        self.items, at = [], 0
        text = text.strip()
        while at < len(text):
            match = self.LEX.match(text, at)
            need(match and match.end() > at, f"the query {text!r} cannot be read at column {at + 1}.")
            near, bracket, field, phrase, word = match.groups()
            self.items.append(("near", near) if near else (bracket, bracket) if bracket else ("field", field) if field
                              else ("text", phrase) if phrase is not None else (word, word) if word in ("AND", "OR", "NOT") else ("text", word))
            at = match.end()
        self.at, self.text = 0, text
        self.root = self._or()
        need(self.at == len(self.items), f"the query {text!r} has something left over.")

    def _kind(self):
        return self.items[self.at][0] if self.at < len(self.items) else None

    def _or(self):
        parts = [self._and()]
        while self._kind() == "OR":
            self.at += 1
            parts.append(self._and())
        return lambda m: any(p(m) for p in parts)

    def _and(self):
        parts = [self._not()]
        while self._kind() not in ("OR", ")", None):
            if self._kind() == "AND":
                self.at += 1
            parts.append(self._not())
        return lambda m: all(p(m) for p in parts)

    def _not(self):
        if self._kind() == "NOT":
            self.at += 1
            inner = self._not()
            return lambda m: not inner(m)
        need(self._kind() not in (None, "AND", "OR", ")"), f"the query {self.text!r} misses a word.")
        kind, value = self.items[self.at]
        self.at += 1
        if kind == "(":
            inner = self._or()
            need(self._kind() == ")", f"a parenthesis stays open in {self.text!r}.")
            self.at += 1
            return inner
        if kind == "field":
            name, _, wanted = value.partition(":")
            key = {"author": "author", "kind": "channel", "lang": "language"}[name]
            return lambda m: m[key].casefold().startswith(wanted.casefold())
        if kind == "near":
            words = []
            while self._kind() == "text":
                words.append(self.items[self.at][1])
                self.at += 1
            need(self._kind() == ")" and len(words) > 1, f"NEAR is unfinished in {self.text!r}.")
            self.at += 1
            return lambda m: self._close(m["tokens"], words, int(value[5:]))
        return lambda m: bool(self._places(m["tokens"], value))

    @staticmethod
    def _places(have, typed):
        star, want = typed.endswith("*"), tokens(typed.rstrip("*"))
        size = len(want)
        return [(i, i + size - 1) for i in range(len(have) - size + 1)
                if have[i:i + size - 1] == want[:-1] and (have[i + size - 1].startswith(want[-1]) if star else have[i + size - 1] == want[-1])]

    def _close(self, have, words, distance):
        spans = [self._places(have, w) for w in words]
        return all(spans) and any(0 < max(b[0] - a[1], a[0] - b[1]) <= distance + 1 for a in spans[0] for b in spans[-1])


def main():
    file = FOLDER / "ferry.jsonl"
    need(file.exists(), "ferry.jsonl is missing; run make_ferry.py.")
    data = file.read_bytes()
    need(len(data) < 1_900_000, f"ferry.jsonl has {len(data)} bytes and may have 1.9 million at most.")
    with tempfile.TemporaryDirectory() as folder:
        for name in FOLDER.glob("*ferry*.py"):
            (Path(folder) / name.name).write_bytes(name.read_bytes())
        subprocess.run([sys.executable, "-B", str(Path(folder) / "make_ferry.py")], check=True, env={"PYTHONHASHSEED": "7", "PATH": ""})
        need((Path(folder) / "ferry.jsonl").read_bytes() == data, "running make_ferry.py again gives other bytes than ferry.jsonl.")

    lines = [json.loads(raw) for raw in data.decode("utf-8").splitlines()]
    head = lines[0]
    need(set(head) == {"scenario", "title", "about", "seconds", "organisation", "seed", "version"}, "the first line has the wrong fields.")
    need(head["scenario"] == "ferry" and head["seconds"] == 43200 and head["organisation"] == "Orlo Sound Ferries" and head["version"] == 1,
         "the first line says the wrong things.")
    need(isinstance(head["seed"], int) and set(head["title"]) == set(head["about"]) == TRANSLATIONS, "the first line misses a language or the seed.")

    last, ids, sources, watches, mentions, injects = 0, set(), {}, [], [], []
    for number, line in enumerate(lines[1:], 2):
        need(len(line) == 2 and "at" in line, f"line {number} must hold a time and one thing.")
        at = line["at"]
        need(isinstance(at, int) and last <= at <= 43200, f"line {number} is out of order or out of the twelve hours.")
        last = at
        if "watch" in line:
            need(at == 0 and set(line["watch"]) == {"name", "group", "query"}, f"the watch on line {number} is malformed.")
            watches.append(line["watch"])
        elif "source" in line:
            source = line["source"]
            need(at == 0 and set(source) == {"id", "name", "channel"} and source["channel"] in CHANNELS, f"the source on line {number} is malformed.")
            need(source["id"] not in sources, f"the source {source['id']} is there twice.")
            sources[source["id"]] = source["channel"]
        elif "inject" in line:
            inject = line["inject"]
            need(set(inject) == {"to", "text"} and set(inject["text"]) == TRANSLATIONS and all(inject["text"].values()), f"the inject on line {number} is malformed.")
            injects.append(at)
        else:
            mention = line.get("mention")
            need(mention, f"line {number} is of no known kind.")
            fields = {"source", "id", "author", "reach", "text", "url", "language"}
            need(fields <= set(mention) <= fields | {"title"}, f"the mention on line {number} has the wrong fields.")
            need(mention["source"] in sources, f"the mention on line {number} comes from a source that was not set up.")
            channel = sources[mention["source"]]
            need(("title" in mention) == (channel in ("news", "blog", "video")), f"the title on line {number} is missing or does not belong there.")
            need(mention["id"] not in ids, f"the id {mention['id']} is there twice.")
            ids.add(mention["id"])
            need(mention["language"] in LANGUAGES, f"line {number} has an unknown language.")
            need(isinstance(mention["reach"], int) and mention["reach"] >= 0, f"line {number} has no sensible reach.")
            need(mention["text"] == mention["text"].strip() and mention["text"] and mention["author"], f"line {number} lacks words, or has blanks at their ends.")
            need(not re.search(r"[{}|¦\x00-\x09\x0b-\x1f]", mention["text"].replace(" | ", " ")), f"line {number} shows the machinery: {mention['text']!r}.")
            address = urlsplit(mention["url"])
            need(address.scheme == "https" and address.hostname.endswith(".example"), f"the address on line {number} is not under .example.")
            for host in re.findall(r"\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|cn|ir|uk|example|example\.\w+)\b", mention["text"]):
                need(host.endswith(".example"), f"line {number} names the host {host}.")
            mentions.append((at, mention, channel))

    total = len(mentions)
    need(4500 <= total <= 5500, f"there are {total} mentions and about 5,000 are wanted.")
    for tag, (low, high) in LANGUAGES.items():
        share = sum(1 for _, m, _ in mentions if m["language"] == tag) / total
        need(low <= share <= high, f"{tag} makes up {share:.1%} of the mentions, outside {low:.0%} to {high:.0%}.")
    need(8 <= len(sources) <= 10 and 9 <= len(watches) <= 13, "there must be 8 to 10 sources and about 10 watches.")
    need({w["group"] for w in watches} == {"Vessels", "Brand", "Rumours", "People", "Care"}, "the groups of the watches are not the agreed five.")
    need(10 <= len(injects) <= 14, f"there are {len(injects)} injects and 10 to 14 are wanted.")

    per_minute = [0] * 720
    for at, _, _ in mentions:
        per_minute[min(719, at // 60)] += 1
    normal = sum(per_minute[:180]) / 180
    first = max(sum(per_minute[i:i + 8]) / 8 for i in range(190, 240))
    second = max(sum(per_minute[i:i + 8]) / 8 for i in range(330, 390))
    need(4 <= normal <= 6, f"a quiet minute has {normal:.1f} mentions and should have 4 to 6.")
    need(4.5 <= first / normal <= 7.5, f"the first burst peaks at {first / normal:.1f} times normal instead of about six.")
    need(2.5 <= second / normal, f"the second burst peaks at {second / normal:.1f} times normal only.")

    built = make_ferry.build()
    figures = make_ferry.figures(built)
    kinds = figures["kinds"]
    need(0.35 <= figures["rumour_share_0926_1012"] <= 0.60, f"the rumour is {figures['rumour_share_0926_1012']:.0%} of its part of the burst, outside 35 to 60 %.")
    need(figures["duplicates_outside_copies"] < 0.06, f"{figures['duplicates_outside_copies']:.1%} of the texts outside copies are repeats.")
    need(figures["distinct_texts"] > 0.70, f"only {figures['distinct_texts']:.1%} of the texts are distinct.")
    for kind, least in {"rumour": 300, "deny": 80, "oldvideo": 20, "oldvideo_no": 20, "fraud": 100, "form": 100, "distress": 15, "inquiry": 50, "official": 5}.items():
        need(kinds.get(kind, 0) >= least, f"there are {kinds.get(kind, 0)} mentions of the kind {kind} and at least {least} are needed.")
    first_rumour = next(line["at"] for line, kind, _ in built if kind == "rumour")
    need(first_rumour == make_ferry.RUMOUR, "the rumour does not start where the script says.")
    late = [m["mention"]["language"] for m, kind, _ in built if kind == "rumour" and m["at"] > make_ferry.AFTERNOON]
    need(late.count("zh-Hans") > 10 and late.count("fa") > 5 and late.count("en") < len(late) / 2, "in the afternoon the rumour should go on in Chinese and Persian more than in English.")
    own = {tag: {m["mention"]["text"] for m, _, copy in built if not copy and "mention" in m and m["mention"]["language"] == tag} for tag in LANGUAGES}
    need(any("\u200c" in t for t in own["fa"]) and any("ي" in t or "ك" in t for t in own["fa"]) and any(re.search("[۰-۹]", t) for t in own["fa"]),
         "the Persian texts lack joiners, Arabic letters or Persian digits.")

    matched = {}
    plain = [{"author": m["author"], "channel": channel, "language": m["language"], "tokens": tokens(m.get("title", "") + " \n " + m["text"])} for _, m, channel in mentions]
    for watch in watches:
        query = Query(watch["query"])
        hits = [m["language"] for m in plain if query.root(m)]
        matched[watch["name"]] = {tag: hits.count(tag) for tag in LANGUAGES}
        need(all(matched[watch["name"]].values()), f"the watch {watch['name']!r} finds nothing in one of the languages: {matched[watch['name']]}.")

    figures["bytes"], figures["watches"] = len(data), matched
    figures["peaks"] = {"normal": round(normal, 2), "first": round(first / normal, 2), "second": round(second / normal, 2)}
    figures["injects"] = len(injects)
    print(json.dumps(figures, ensure_ascii=False, indent=1))
    print("check_ferry: all is well.")


if __name__ == "__main__":
    main()
