# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes ferry.jsonl, the twelve-hour drill of a ferry company. Standard library only; the same seed, the same bytes.

    python3 make_ferry.py            writes ferry.jsonl beside this file
    python3 make_ferry.py --report   also says what is in it
"""
import json
import math
import random
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
import ferry_script as script  # noqa: E402
import ferry_texts_en as en  # noqa: E402
import ferry_texts_fa as fa  # noqa: E402
import ferry_texts_zh as zh  # noqa: E402

SEED = 20310614
SECONDS = 43200
SMOKE = 11400       # 09:10
RUMOUR = 12120      # 09:22, the first false report
FRAUD = 19800       # 11:30
AFTERNOON = 25200   # 13:00
SUSPENDED = (12300, 26400)  # 09:25 to 13:20, no sailings
TEXTS = {"en": en, "zh": zh, "fa": fa}
TAG = {"en": "en", "zh": "zh-Hans", "fa": "fa"}


class Dice:
    """Only random() of the standard generator is used: its stream is promised to stay the same between versions."""

    def __init__(self, seed):
        self._next = random.Random(seed).random

    def unit(self):
        return self._next()

    def below(self, n):
        return int(self._next() * n)

    def between(self, a, b):
        return a + int(self._next() * (b - a + 1))

    def pick(self, items):
        return items[int(self._next() * len(items))]

    def chance(self, p):
        return self._next() < p

    def weighted(self, pairs):
        total = sum(w for _, w in pairs)
        mark = self._next() * total
        for item, weight in pairs:
            mark -= weight
            if mark < 0:
                return item
        return pairs[-1][0]


dice = Dice(SEED)


def clock(at, shift=6):
    minutes = (at // 60 + shift * 60) % 1440
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def from_clock(text):
    return (int(text[:2]) - 6) * 3600 + int(text[2:]) * 60


# ---------------------------------------------------------------- slots
SLOTS = {
    "en": {
        "port": ["Port Orlo", "Velmay", "Tarrowick", "Kesmar"],
        "gate": ["gate 1", "gate 2", "gate 4", "Gate B", "the north gate", "the ramp gate", "gate 3"],
        "child": ["six-year-old", "toddler", "four-year-old", "nine-year-old", "little girl", "niece", "grandson", "small boy"],
        "dog": ["whippet", "spaniel", "very old labrador", "wet collie", "three-legged terrier", "dachshund", "greyhound", "poodle"],
        "rel": ["mum", "dad", "nan", "sister", "brother", "aunt", "grandad", "neighbour", "wife", "mother-in-law", "cousin", "uncle"],
        "elder": ["nan", "mum", "grandad", "dad", "great-aunt", "mother-in-law"],
        "item": ["blue scarf", "toy rabbit", "left glove", "umbrella", "library book", "green rucksack", "trombone", "thermos",
                 "pink wellington boot", "reading glasses case", "knitted hat"],
        "food": ["chips", "fish soup", "porridge", "sausage rolls", "scones", "cheese toasties", "cold pizza", "flapjacks", "lentil soup"],
        "weather": ["light rain", "thick haze", "bright sun", "drizzle", "a clear sky", "low cloud", "sea mist", "pale sunshine"],
        "weather2": ["a gale", "a force eight", "thick fog", "a January night"],
        "wind": ["north-west", "south", "west", "south-west"],
        "bus": ["number 12", "14", "9A"],
        "nth": ["third", "fourth", "fifth", "seventh", "ninth", "twelfth"],
        "tag": ["OrloTruth", "SandlingCoverUp", "TheyKnew", "WhatReallyHappened"],
        "porttag": ["PortOrlo", "Velmay", "Tarrowick", "OrloSoundLife"],
    },
    "zh": {
        "port": ["奥洛港", "韦尔梅", "塔罗威克", "克斯马"],
        "gate": ["1号口", "2号口", "4号闸口", "B口", "北门", "3号检票口"],
        "child": ["孩子", "三岁的娃", "小女儿", "闺女", "侄子", "小外甥", "我家老二"],
        "dog": ["柯基", "金毛", "小土狗", "泰迪", "老拉布拉多", "柴犬"],
        "rel": ["妈", "爸", "外婆", "姐", "表弟", "老公", "室友", "大伯", "小姨"],
        "elder": ["外婆", "奶奶", "爷爷", "姥爷", "公公"],
        "item": ["蓝围巾", "毛绒兔子", "黑色保温杯", "折叠伞", "绿书包", "灰手套", "老花镜", "相机包"],
        "food": ["薯条", "鱼汤", "肉桂卷", "三明治", "泡面", "热粥", "香肠卷"],
        "weather": ["小雨", "薄雾", "大太阳", "阴天", "晴", "毛毛雨", "多云"],
        "weather2": ["八级大风", "大雾", "冬天的夜里", "风浪大的日子"],
        "wind": ["西北风", "南风", "西风"],
        "porttag": ["奥洛港", "韦尔梅", "海岛生活", "渡轮日常"],
    },
    "fa": {
        "port": ["بندر اورلو", "ولمی", "تاروویک", "کسمار"],
        "gate": ["گیت ۱", "گیت ۲", "گیت ۴", "گیت شمالی", "ورودی ۳"],
        "child": ["پسرم", "دخترم", "بچه‌م", "خواهرزاده‌م", "دختر کوچیکم"],
        "dog": ["سگ پشمالو", "توله‌سگ", "سگ پیر", "سگ سیاه"],
        "rel": ["مامانم", "بابام", "خواهرم", "داداشم", "مادربزرگم", "خاله‌م", "همسرم", "عموم"],
        "elder": ["مادربزرگم", "بابام", "مامانم", "پدربزرگم"],
        "item": ["شال آبی", "عروسک", "چتر", "کوله‌پشتی", "عینک", "فلاسک", "دستکش"],
        "food": ["سوپ", "سیب‌زمینی", "ساندویچ", "کیک", "آش", "لقمهٔ نون‌پنیر"],
        "weather": ["آفتابی", "ابری", "مه‌آلود", "نم‌نم بارون", "صاف"],
        "weather2": ["طوفان", "مه غلیظ", "نصفه‌شب زمستون"],
        "wind": ["غرب", "شمال غربی", "جنوب"],
        "porttag": ["بندر_اورلو", "ولمی", "دریا"],
    },
}
SHIPS = {"en": ["Sandling", "Tern", "Whimbrel"], "zh": ["桑德林号", "燕鸥号", "杓鹬号"], "fa": ["سندلینگ", "ترن", "ویمبرل"]}
MONEY = {"en": "{} crowns", "zh": "{}克朗", "fa": "{} کرون"}
FEMALE = {"mum", "nan", "sister", "aunt", "wife", "mother-in-law", "great-aunt", "neighbour", "cousin"}
FIXED_SUM = re.compile(r"form$|^(forum|review|photo|news|blog):fraud$")


class Filler:
    """Fills one sentence; a slot keeps its value within the sentence."""

    def __init__(self, lang, at, cat):
        self.lang, self.at, self.cat, self.seen = lang, at, cat, {}

    def value(self, name):
        if name not in self.seen:
            self.seen[name] = self._make(name)
        return self.seen[name]

    def _make(self, name):
        lang, slots = self.lang, SLOTS[self.lang]
        if name == "port2":
            return dice.pick([p for p in slots["port"] if p != self.value("port")])
        if name in ("other", "other2"):
            ships = SHIPS[lang] if self.at < SMOKE else SHIPS[lang][1:]
            if name == "other2":
                ships = [s for s in SHIPS[lang] if s != self.value("other")]
            return dice.pick(ships)
        if name in ("dep", "dep2", "ago"):
            grid = (self.at // 60 - 5) // 20 * 20 + 5
            if name == "ago":
                return clock(grid * 60)
            if name == "dep":
                self.seen["_dep"] = grid + 20 * dice.between(1, 3)
                return clock(self.seen["_dep"] * 60)
            self.value("dep")
            return clock((self.seen["_dep"] + 20 * dice.between(1, 2)) * 60)
        if name == "now":
            return clock(max(0, self.at - dice.below(300)))
        if name in ("n", "n2"):
            return str(dice.between(2, 9))
        if name in ("min", "min2"):
            return str(dice.between(11, 55))
        if name == "e":
            return dice.pick("0234")
        if name == "fare":
            if FIXED_SUM.search(self.cat):
                return MONEY[lang].format(25)
            return MONEY[lang].format(dice.pick(["9", "12", "14", "18", "21", "23", "32", "38", "45", "7.50", "11.80", "16.50"]))
        if name == "fare2":
            return MONEY[lang].format(dice.between(5, 8))
        if name == "loss":
            return MONEY[lang].format(dice.pick(["400", "650", "900", "1,200", "2,300"]))
        if name == "seat":
            return str(dice.between(3, 38)) + (dice.pick("ABCDEF") if lang == "en" and dice.chance(0.4) else "")
        if name == "deck":
            return dice.pick("567")
        if name == "age":
            return str(dice.between(71, 92))
        if name == "sail":
            return "08:45"
        if name == "tens":
            return dice.pick(["10", "15", "25", "40"])
        if name == "stars":
            return dice.pick(["★★★★★", "★★★★☆", "★★★☆☆", "★★★★☆", "★★★☆☆", "★★☆☆☆"])
        if name == "handle":
            return "@" + people["en"].anyone()["name"]
        return dice.pick(slots[name])

    CHOICE = re.compile(r"\[([^\[\]]*\|[^\[\]]*)\]")
    PRONOUN = {"her|him": ("her", "him"), "her|his": ("her", "his"), "she|he": ("she", "he")}

    def fill(self, text):
        if "{age}" in text or re.search("80|八十|هشتاد", text):
            text = text.replace("{rel}", "{elder}")

        def choose(match):
            if match[1] in self.PRONOUN:
                return "\x01" + match[1] + "\x02"
            return dice.pick(match[1].split("|"))

        text = self.CHOICE.sub(choose, text)
        text = re.sub(r"\{(\w+)\}", lambda m: self.value(m[1]), text)
        female = self.seen.get("rel", self.seen.get("elder", "mum")) in FEMALE
        text = re.sub("\x01(.*?)\x02", lambda m: self.PRONOUN[m[1]][0 if female else 1], text)
        if self.lang == "en":
            text = re.sub(r"\b([Aa]) (aunt|umbrella|uncle|8|11|18)", r"\1n \2", text)
            text = re.sub(r"(^|[.!?] )([a-z])(?=[a-z-]* (asleep|owner|is inc|confirmed|cancelled))", lambda m: m[1] + m[2].upper(), text)
        return re.sub(r" +", " ", text)


# ---------------------------------------------------------------- pools
class Line:
    def __init__(self, raw):
        gate = re.match(r"@(\d{4})(?:-(\d{4}))? ", raw)
        self.opens = from_clock(gate[1]) if gate else None
        self.closes = from_clock(gate[2]) if gate and gate[2] else SECONDS
        raw = raw[gate.end():] if gate else raw
        self.official = raw.endswith("¦official")
        if self.official:
            raw = raw[: -len("¦official")].strip()
        self.once = raw.endswith("¦once")
        if self.once:
            raw = raw[: -len("¦once")].strip()
        self.text, self.uses, self.last = raw, 0, -SECONDS


POOLS = {lang: {name: [Line(r) for r in pool.splitlines() if r.strip()] for name, pool in module.POOLS.items()}
         for lang, module in TEXTS.items()}
RUMOURS = {lang: [Line(r) for r in module.RUMOUR.strip().splitlines()] for lang, module in TEXTS.items()}
RUMOURS_LATE = {lang: [Line(r) for r in module.RUMOUR_LATE.strip().splitlines()] for lang, module in TEXTS.items()}
MIXED = [Line(r) for r in en.MIXED.strip().splitlines()]
FADE = {"smoke": 900, "worry": 1200, "news": 1800, "broadcast": 2400, "ask": 2400, "angry": 3000, "stranded": 3000}


def draw(lines, at, cat):
    """A line that is due: fresh ones first, worn ones last."""
    fade = FADE.get(cat.split(":")[0], 4200)
    due = []
    for line in lines:
        if line.official or (line.once and line.uses) or at > line.closes or (line.opens is not None and line.opens > at):
            continue
        age = 0 if line.opens is None else at - line.opens
        if SUSPENDED[0] < at < SUSPENDED[1] and cat in TONES and line.opens is None and ("{ago}" in line.text or "{dep" in line.text or "{other}" in line.text):
            continue
        if cat.split(":")[0] in FADE and age > 2.4 * fade:
            continue
        weight = math.exp(-min(age / fade, 30)) / (1 + line.uses) ** 1.6 * min(1.0, 0.002 + ((at - line.last) / 2700) ** 2)
        if weight > 1e-9:
            due.append((line, weight))
    if not due:
        return None
    line = dice.weighted(due)
    line.uses, line.last = line.uses + 1, at
    return line


# ---------------------------------------------------------------- people
EN_A = ("dockside harbour salty gull tide anchor wee north lamp misty barnacle kelp quay breezy foghorn driftwood pebble lobster "
        "skipper velmay tarrow orlo kesmar island mainland rope shingle herring cormorant puffin marram tin teapot biscuit "
        "lanky sleepy grumpy muddy quiet crooked plaid rusty maple sour yonder pixel sparrow").split()
EN_B = ("dan meg liz joe ruth kit tess moll ned fern iris bram otis wren cass rory elsie gwen hal ivy jude kip lorna mags "
        "nell olly pip quin rosa sid tom una vic walt xan yas zed watcher walker baker nurse teacher cabbie runner gardener "
        "knitter drummer commuter dad mum uncle").split()
ZH_A = "海边的 奥洛 爱吃鱼的 早起的 船上的 韦尔梅 小岛 迷路的 不想上班的 晒太阳的 阿 老 追风的 安静的 卖花的 码头 北角 听雨的 半糖 三号车道".split()
ZH_B = "小周 打工人 猫 豆包 大刘 林同学 海带 阿May 番茄 老陈 橘子 小鹿 木木 王师傅 灯塔 核桃 水手 茶茶 阿黎 米粒 叶子 石头 阿宽 小鱼干".split()
FA_A = "mina saeed nasrin arash parisa omid laleh behrang golnar shayan tara kaveh roya siavash mahsa navid elham pouya samin dariush".split()
FA_B = "velmay orlo sea darya mowj bandar 73 88 _m _k 1401 _az_jazireh safar nevis khaneh _sh 21 paeez".split()
FA_NAMES = ["مینا از بندر", "موج‌سوار", "ساکن ولمی", "پاییز", "دختر دریا", "مسافر {dep}", "آقای چای", "کلاغ خبرچین", "یک شهروند", "باران"]
LETTERS = "bcdfghjklmnpqrstvwxz"


class Crowd:
    def __init__(self, lang, count, bots):
        self.lang = lang
        self.people, used = [], set()
        while len(self.people) < count:
            name = self._name()
            if name in used:
                continue
            used.add(name)
            rank = len(self.people) + 1
            reach = int(40 * (1 / max(dice.unit(), 1e-4)) ** 1.15)
            if rank % 61 == 7:
                reach += 20000 + dice.below(120000)
            self.people.append({"name": name, "reach": self._round(min(reach, 240000)), "style": self._style(),
                                "weight": 1 / rank ** 0.5})
        self.total = sum(p["weight"] for p in self.people)
        self.bots = [{"name": self._bot(), "reach": dice.between(2, 38), "style": {}} for _ in range(bots)]

    @staticmethod
    def _round(n):
        return n if n < 1000 else n // 100 * 100

    def _name(self):
        if self.lang == "en":
            a, b = dice.pick(EN_A), dice.pick(EN_B)
            return dice.weighted([(f"{a}_{b}", 5), (f"{a}{b}", 3), (f"{a}.{b}", 1), (f"{b}_{dice.below(99):02d}", 2),
                                  (f"{a}_{b}{dice.below(99)}", 4), (f"the_{a}_{b}", 1)])
        if self.lang == "zh":
            a, b = dice.pick(ZH_A), dice.pick(ZH_B)
            if a[-1] == b[0]:
                a = "小小"
            return dice.weighted([(a + b, 6), (b + str(dice.below(999)), 2), (f"{b}在{dice.pick(['奥洛', '韦尔梅', '路上', '船上'])}", 2),
                                  (f"{a}{b}_{dice.below(99)}", 2)])
        a, b = dice.pick(FA_A), dice.pick(FA_B)
        if dice.chance(0.12):
            return dice.pick(FA_NAMES).replace("{dep}", str(dice.between(6, 21))) + ("" if dice.chance(0.3) else f" {dice.between(2, 99)}")
        return dice.weighted([(f"{a}{b}", 4), (f"{a}.{b.strip('_')}", 2), (f"{a}_{dice.below(99):02d}", 2), (f"{b.strip('_')}{a}", 1)])

    def _bot(self):
        if self.lang == "zh":
            return "用户" + "".join(str(dice.between(1, 9)) for _ in range(10))
        head = "".join(dice.pick(LETTERS) for _ in range(dice.between(2, 4)))
        return f"{head}_{dice.between(10000, 99999)}_{dice.pick(LETTERS)}{dice.pick(LETTERS)}"

    def _style(self):
        if self.lang == "en":
            return {"case": dice.weighted([("", 68), ("lower", 26), ("caps", 1)]), "typos": dice.weighted([(0.0, 76), (0.5, 24)]),
                    "apostrophes": not dice.chance(0.14)}
        if self.lang == "zh":
            return {"comma": dice.weighted([("，", 62), (" ", 28), ("。", 10)]), "bang": dice.chance(0.1)}
        return {"joiner": dice.weighted([("\u200c", 54), (" ", 26), ("", 20)]), "arabic": dice.chance(0.19), "digits": dice.chance(0.58)}

    def anyone(self):
        mark = dice.unit() * self.total
        for person in self.people:
            mark -= person["weight"]
            if mark < 0:
                return person
        return self.people[-1]


people = {}
SPELL = [("definitely", "definately"), ("because", "becuase"), ("their", "thier"), ("your", "ur"), ("you", "u"), ("please", "pls"),
         ("people", "ppl"), ("the ", "teh "), ("received", "recieved"), ("really", "realy"), ("and ", "& "), ("about", "abt"),
         ("minutes", "mins"), ("tomorrow", "tomorow"), ("with", "wiht"), ("engine", "engin"), ("company", "compnay")]
PERSIAN_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
LATIN_DIGITS = str.maketrans("۰۱۲۳۴۵۶۷۸۹", "0123456789")


def wear(text, lang, style):
    """The habits of one author's keyboard. Handles, tags and addresses stay as they are."""
    if not style:
        return text
    if lang == "en":
        if style["case"] == "lower" and text.upper() != text:
            text = re.sub(r"(?<![#@\w])([A-Z])(?=[a-z' ])", lambda m: m[1].lower(), text)
            text = text[:-1] if text.endswith(".") else text
        elif style["case"] == "caps" and len(text) < 90:
            text = text.upper()
        if not style["apostrophes"]:
            text = text.replace("'", "")
        if style["typos"] and dice.chance(style["typos"]):
            spelled = dice.pick(SPELL)
            text = text.replace(*spelled)
            if dice.chance(0.5):
                at = dice.below(max(1, len(text) - 2))
                if text[at:at + 2].isalpha() and text[at:at + 2].islower():
                    text = text[:at] + text[at + 1] + text[at] + text[at + 2:]
        return text
    if lang == "zh":
        if style["comma"] != "，":
            text = re.sub("，(?!$)", " " if style["comma"] == " " else "。", text) if dice.chance(0.8) else text
        if style["bang"]:
            text = text.replace("！", "！！！")
        return text[:-1] if text.endswith("。") and dice.chance(0.7) else text
    text = text.replace("\u200c", style["joiner"])
    if style["arabic"]:
        text = text.replace("ی", "ي").replace("ک", "ك")
    return text.translate(PERSIAN_DIGITS if style["digits"] else LATIN_DIGITS)


# ---------------------------------------------------------------- what is said when
def rate(at):
    """Mentions a minute."""
    hour = at / 3600
    base = 4.15 + 0.75 * math.sin((hour - 1.5) / 12 * 2 * math.pi) ** 2 + 0.5 * math.exp(-((hour - 2.3) / 0.9) ** 2)

    def burst(start, rise, fast, slow, share, peak):
        x = (at - start) / 60
        if x <= 0:
            return 0
        if x < rise:
            return peak * (x / rise) ** 0.8
        x -= rise
        return peak * (share * math.exp(-x / fast) + (1 - share) * math.exp(-x / slow))

    return base + burst(SMOKE, 13, 24, 75, 0.68, 22.5) + burst(FRAUD, 12, 22, 70, 0.66, 13.5)


QUIET = [("timetable", 17), ("fare", 12), ("queue", 15), ("praise", 11), ("lost", 7), ("weather", 12), ("chat", 18)]


def topics(at, lang):
    minutes = (at - SMOKE) / 60
    if at < SMOKE:
        return QUIET
    if minutes < 12:
        return [("smoke", 60), ("worry", 22), ("chat", 4), ("weather", 3), ("stranded", 4), ("ask", 4)]
    if minutes < 50:
        return [("smoke", 30), ("worry", 20), ("stranded", 13), ("ask", 12), ("oldvideo", 6 if minutes > 38 else 0), ("angry", 9),
                ("crewpraise", 5), ("deny", 9), ("chat", 2)]
    if at < FRAUD:
        return [("smoke", 13), ("worry", 10), ("stranded", 12), ("ask", 5), ("oldvideo", 7), ("oldvideo_no", 9), ("deny", 17),
                ("crewpraise", 10), ("angry", 11), ("irony", 6), ("weather", 2), ("chat", 2)]
    if at < AFTERNOON:
        return [("fraud", 30), ("form", 30), ("angry", 9), ("stranded", 9), ("irony", 5), ("crewpraise", 5), ("deny", 4), ("oldvideo_no", 2),
                ("weather", 2), ("lost", 1), ("fare", 2)]
    late = min(1.0, (at - AFTERNOON) / 7200)
    return [("recover", 16 + 10 * late), ("inquiry", 15), ("irony", 8), ("crewpraise", 10), ("fraud", 12 - 9 * late), ("form", 12 - 10 * late),
            ("angry", 6), ("deny", 6), ("weather", 4 + 3 * late), ("chat", 3 + 6 * late), ("queue", 3 + 3 * late), ("praise", 3 * late),
            ("timetable", 5 * late), ("fare", 4 * late), ("lost", 3 * late)]


def rumour_share(at, lang):
    """Part of what people write themselves that repeats the false report."""
    lag = {"en": 0, "zh": 420, "fa": 540}[lang]
    x = at - RUMOUR - lag
    if x < 30:
        return 0
    denied = from_clock("1003") + lag * 2 - RUMOUR - lag
    if x < denied:
        return min(0.66, 0.2 + x / 800)
    tail = 0.60 * math.exp(-(x - denied) / 1300)
    if lang != "en" and from_clock("1030") < at < from_clock("1725"):
        return max(tail, 0.11 if lang == "zh" else 0.10)
    return max(tail, 0.010 if at < from_clock("1630") else 0)


def phase(at):
    if at < SMOKE:
        return "quiet"
    if at < SMOKE + 1700:
        return "first"
    return "mid" if at < FRAUD else "fraud" if at < AFTERNOON else "late"


CHANNELS = {
    "quiet": [("microblog", 58), ("message", 7), ("forum", 8), ("review", 7), ("photo", 7), ("video", 2), ("news", 3), ("blog", 1), ("hotline", 4), ("broadcast", 1.5)],
    "first": [("microblog", 80), ("message", 7), ("forum", 3), ("photo", 2.5), ("video", 1), ("news", 3), ("hotline", 2.5), ("broadcast", 0.8), ("review", 0.5)],
    "mid": [("microblog", 78), ("message", 6), ("forum", 3.5), ("photo", 2.5), ("video", 1), ("news", 3.5), ("hotline", 3), ("broadcast", 1), ("review", 1.2), ("blog", 0.4)],
    "fraud": [("microblog", 80), ("message", 5), ("forum", 2.5), ("photo", 1.5), ("video", 0.8), ("news", 3), ("hotline", 3.5), ("broadcast", 0.6), ("review", 1.5), ("blog", 0.3)],
    "late": [("microblog", 72), ("message", 5), ("forum", 4), ("photo", 3), ("video", 1.2), ("news", 4), ("hotline", 4), ("broadcast", 0.8), ("review", 5), ("blog", 0.5)],
}
NEWSROOMS = {
    "en": [("Orlo Sound Courier", "courier.example", 240000, 5), ("Kesmar Wire", "kesmarwire.example", 310000, 4),
           ("Velmay Gazette", "velmaygazette.example", 38000, 3), ("Tarrowick Telegraph", "ttelegraph.example", 22000, 2),
           ("The Breakwater", "breakwater.example", 12000, 2)],
    "zh": [("奥洛华文早报", "aoluo-zaobao.example", 96000, 4), ("海峡侨声", "qiaosheng.example", 51000, 3), ("韦尔梅资讯", "velmay-zh.example", 18000, 2)],
    "fa": [("خبرگزاری موج اورلو", "mowj.example", 64000, 3), ("ولمی آنلاین", "velmay-fa.example", 21000, 2), ("پیام تنگه", "payam.example", 15000, 1)],
}
STATIONS = {"en": [("Radio Tarrowick", 70000), ("Sound Morning", 110000)], "zh": [("Radio Tarrowick 中文时段", 24000)], "fa": [("Radio Tarrowick", 19000)]}
HOSTS = {"microblog": "wavelet.example", "forum": "harbourforum.example", "video": "reelshore.example", "photo": "lightbox.example",
         "review": "tripmarks.example", "blog": "longshore.example", "message": "pier-chat.example",
         "hotline": "calls.orlosoundferries.example", "broadcast": "radiotarrowick.example"}
TAILS = {
    "en": {"news": ["", " More follows.", " Updated {now}.", " Our reporter is at {gate}.", " A full report follows.", " Correspondence: the desk, {port}.", " Additional reporting from {port}."],
           "forum": ["", " Cheers.", " Edit: spelling.", " Sent from lane {n}.", " Happy to be corrected.", " That's my two crowns.", " Anyway, back to the kettle.", " (I'm at {port} if anyone needs a hand.)"],
           "review": ["", " ({port}, {now})", " Verified booking.", " Travelled with {n} others.", " Seat {seat}.", " Would I go again? Yes."],
           "hotline": [" Call {n} min.", " Ref {min}{n}.", " Taken {now}.", " Line busy {n} times before.", " Ref {n2}{min}, taken {now}."],
           "broadcast": ["", " It's {now}.", " This is Radio Tarrowick.", " Stay with us."],
           "video": ["", " Filmed at {now}.", " No music added.", " Comments are open, be kind.", " Part {n}."],
           "photo": ["", " #{porttag}", " #nofilter", " ({now})", " 📷", " #orlosound", " {port} side"],
           "blog": ["", " Longer version below.", " Thanks for {n} years of reading.", " Written at {port}, {now}."]},
    "zh": {"news": ["", "（{now}更新）", " 详情请留意后续报道。", " 本报记者{port}报道。", " 编辑：夜班组"],
           "forum": ["", " 顶一下。", " 以上。", " 说错了请指正。", " 我在{port}，有需要喊我。", " 编辑于{now}"],
           "review": ["", " {port}，{now}。", " 同行{n}人。", " 座位{seat}。"],
           "hotline": [" 通话{n}分钟。", " 编号{min}{n}。", " {now}记录。", " 编号{n2}{min}，{now}记录。"],
           "broadcast": ["", " 现在是{now}。"], "video": ["", " {now}拍摄。", " 第{n}集。"],
           "photo": ["", " #{porttag}", " 📷", "（{now}）", " #奥洛海峡", " 手机直出"], "blog": [""]},
    "fa": {"news": ["", " به‌روزرسانی {now}.", " جزئیات متعاقباً اعلام می‌شود.", " خبرنگار ما در {port} است.", " گزارش کامل به‌زودی."],
           "forum": ["", " ممنون.", " ویرایش: {now}", " من {port}م اگه کمکی خواستید.", " اشتباه گفتم تصحیح کنید."],
           "review": ["", " ({port}، {now})", " {n} نفر بودیم.", " صندلی {seat}."],
           "hotline": [" مدت تماس {n} دقیقه.", " شمارهٔ پیگیری {min}{n}.", " ساعت {now}.", " پیگیری {n2}{min}."],
           "broadcast": [""], "video": [""], "photo": ["", " #{porttag}", " 📷", " ({now})", " #دریا"], "blog": [""]},
}
SELF = {"microblog", "message"}
TONES = {"smoke": "alarm", "worry": "care", "stranded": "plain", "ask": "doubt", "deny": "doubt", "oldvideo_no": "doubt", "oldvideo": "alarm",
         "crewpraise": "warm", "praise": "warm", "recover": "plain", "angry": "sour", "form": "sour", "inquiry": "sour", "irony": "dry", "fraud": "warn",
         "timetable": "plain", "queue": "sour", "fare": "dry", "lost": "plain", "weather": "calm", "chat": "calm"}
OPENINGS = {
    "en": {"care": ["ok ", "Please. ", "Update: "], "calm": ["So ", "Well, ", "ok so ", "Hmm. ", "Right. "], "alarm": ["Right now: ", "god. ", "From the coast: ", "omg ", "Listen. "],
           "sour": ["Right. ", "So ", "Honestly. ", "For the record: ", "Still. ", "Seriously, "], "doubt": ["Folks. ", "For info: ", "Once more: ", "ok. ", "Look. "],
           "warm": ["Credit where due. ", "Just to say: ", "Also: ", "PS "], "dry": ["Update: ", "So ", "Note to self: ", "Well. "],
           "warn": ["Please read: ", "Warning: ", "Folks. ", "Pass it on: ", "ok. "], "plain": ["ok ", "btw ", "Update: ", "Hmm. "]},
    "zh": {"care": ["求助：", "更新：", "各位，"], "calm": ["话说", "日常：", "哈哈，", "讲真，"], "alarm": ["天，", "刚刚，", "现场：", "我去，"], "sour": ["唉，", "说真的，", "吐槽一下，", "无语，"],
           "doubt": ["大家注意，", "说明一下，", "各位，", "再说一遍："], "warm": ["补一句，", "对了，", "必须说，"], "dry": ["哈哈，", "话说", "总之，"],
           "warn": ["注意！", "大家注意，", "转给爸妈：", "各位，"], "plain": ["更新：", "对了，", "在线等，", "各位，"]},
    "fa": {"care": ["لطفاً بخونید: ", "بچه‌ها ", "خبر جدید: "], "calm": ["خب ", "راستی ", "والا "], "alarm": ["وای ", "الان: ", "یا خدا ", "بچه‌ها "], "sour": ["واقعاً ", "خب ", "آقا ", "یعنی "],
           "doubt": ["دوستان ", "لطفاً ببینید: ", "باز میگم: "], "warm": ["راستی ", "اینم بگم: "], "dry": ["خلاصه ", "خب ", "یعنی "],
           "warn": ["توجه: ", "بچه‌ها ", "دوستان "], "plain": ["سلام، ", "راستی ", "بچه‌ها "]},
}
ENDINGS = {
    "en": {"care": [" #Sandling", " 🙏", " ({now})", " #MVSandling", " please RT", " thank you"], "calm": [" ☕", " 🌊", " ⛴️", " #ferrylife", " #{porttag}", " Have a good one.", " 🙃"], "alarm": [" #Sandling", " #MVSandling", " 🙏", " 😳", " ({now})", " Will update.", " 💔"],
           "sour": [" #OrloSound", " 😤", " 🙄", " #{porttag}", " ({now})", " 🤦"], "doubt": [" #Sandling", " #OrloSound", " 🙏", " ({now})", " #checkbeforeyoushare", " Thank you."],
           "warm": [" ❤️", " 👏", " 🙏", " #OrloSound", " #Sandling", " 🥲"], "dry": [" 🙃", " 😂", " #OrloSound", " ⛴️", " #ferrylife"],
           "warn": [" #OrloSound", " 🚨", " ⚠️", " Please share.", " ({now})", " #scam"], "plain": [" ⛴️", " #OrloSound", " #{porttag}", " ({now})", " Thanks!"]},
    "zh": {"care": [" #桑德林号", "🙏", "（{now}）", "，求扩散", " 谢谢"], "calm": ["☕", "🌊", "～", " #周六", " #{porttag}", "哈哈", "[哈哈]"], "alarm": [" #桑德林号", "🙏", "😱", "（{now}）", " #桑德林号冒烟", "💔", "[泪]"],
           "sour": [" #奥洛轮渡", "😤", "[怒]", "……", "（{now}）", "[摊手]", " @奥洛轮渡"], "doubt": [" #桑德林号", "🙏", "（{now}）", " #辟谣", "[抱拳]"],
           "warm": ["❤️", "🙏", "👏", "[赞]", " #桑德林号", "🥹"], "dry": ["🙃", "😂", "[doge]", "[允悲]", " #奥洛轮渡"],
           "warn": [" #退款诈骗", "⚠️", "，求转", "（{now}）", " #奥洛轮渡"], "plain": [" #奥洛轮渡", " #{porttag}", "（{now}）", "～"]},
    "fa": {"care": [" #سندلینگ", " 🙏", " ({now})", " ممنون میشم"], "calm": [" ☕", " 🌊", " #{porttag}", " 😊", " #دریا"], "alarm": [" #سندلینگ", " 🙏", " 😱", " دعا کنید", " ({now})", " 💔"],
           "sour": [" #اورلو", " 😤", " 🤦", " ({now})", " واقعاً که"], "doubt": [" #سندلینگ", " 🙏", " لطفاً", " ({now})", " #شایعه"],
           "warm": [" ❤️", " 🌹", " 👏", " 🙏", " #سندلینگ"], "dry": [" 🙃", " 😂", " #اورلو", " 😅"],
           "warn": [" ⚠️", " #کلاهبرداری", " پخش کنید", " ({now})", " #اورلو"], "plain": [" #اورلو", " #{porttag}", " 🙏", " ({now})"]},
}
PROPER = ("I ", "I'", "Sandling", "Tern", "Whimbrel", "MV", "Orlo", "Velmay", "Port", "Kesmar", "Tarrowick")


def clashes(text, end):
    """True where an ending would sit oddly: a second emoji, a tag said before, a particle after a full stop."""
    bare = end.strip()
    if not bare or bare in text:
        return True
    closed = ord(text[-1]) > 0x1F000 or text[-1] in "❤️⛴☕⚓"
    return (closed and not bare[0].isalnum() and bare[0] not in "#(（") or (bare[0] in "，～哈" and text[-1] in "。？！～…😂😭🙃）👍]")


class Story:
    def __init__(self):
        self.rows, self.seen, self.fresh = [], set(), {"en": [], "zh": [], "fa": []}
        self.serial = 0

    def add(self, at, channel, lang, author, reach, text, kind, title=None, host=None, copy=False):
        text = text.strip()
        self.rows.append({"at": int(at), "order": len(self.rows), "channel": channel, "lang": lang, "author": author, "reach": reach, "text": text,
                          "title": title, "host": host or HOSTS[channel], "kind": kind, "copy": copy})
        if not copy:
            self.seen.add(text)

    def fresh_text(self, lang, at, pool, cat, decorate, style):
        """Up to ten tries for words nobody has written yet; a few short repeats are left, as in life."""
        text = title = ""
        tone = TONES.get(cat)
        for attempt in range(10):
            line = draw(pool, at, cat)
            if line is None:
                return None
            filler = Filler(lang, at, cat)
            title, _, body = line.text.partition(" ¦ ")
            if not body:
                title, body = None, title
            text = filler.fill(body).strip()
            title = filler.fill(title).strip() if title else None
            if decorate in SELF and tone is None:
                text = wear(text, lang, style)
            elif decorate in SELF:
                end = opening = ""
                if dice.chance(0.13 if attempt < 4 else 0.5):
                    opening = dice.pick(OPENINGS[lang][tone])
                if dice.chance(0.36 if attempt < 4 else 0.9):
                    end = filler.fill(dice.pick(ENDINGS[lang][tone]))
                if opening and lang == "en":
                    if re.match(r"\w+[:!]|PSA|FOUND|LOST", text):
                        opening = ""
                    elif opening[-2] not in ".:" and not text.startswith(PROPER) and text[:2] != text[:2].upper():
                        text = text[0].lower() + text[1:]
                if clashes(text, end):
                    end = ""
                text = (opening if not text.startswith(opening.strip() or "\x00") else "") + text + end
                text = wear(text, lang, style)
            else:
                if attempt or dice.chance(0.45):
                    text += filler.fill(dice.pick(TAILS[lang][decorate]))
                if lang == "fa" or decorate in ("forum", "review", "photo"):
                    kept = dict(style)
                    if lang == "en":
                        kept["case"] = ""
                    if decorate in ("news", "hotline", "broadcast"):
                        kept = {"joiner": "\u200c", "arabic": False, "digits": True}
                    text = wear(text, lang, kept)
            if text not in self.seen:
                break
        return text, title

    def mangle(self, text, lang):
        """A small edit of the kind that people and scripts make when they pass words on."""
        edits = {"en": [lambda t: "FWD: " + t, lambda t: t + " " + dice.pick(["#Sandling", "#MVSandling", "#OrloSound", "#SandlingFire"]),
                        lambda t: t.replace("three", "3"), lambda t: t.rstrip(".") + dice.pick(["!!", "...", "??", "", " 😢", " 😡", " 🙏", " smh", " wow"]),
                        lambda t: dice.pick(["OMG ", "This: ", "Just in: ", "wait what. ", "not ok. ", "sorry but ", "is nobody talking about this? ", "saw this, "]) + t,
                        lambda t: t.replace("the ", "", 1), lambda t: t.lower(), lambda t: t.replace(" engine room", " engine rm"),
                        lambda t: t + dice.pick([" (not confirmed)", " can anyone confirm?", " so sad", " pls share", " pass it on", " if true..."])],
                 "zh": [lambda t: t + dice.pick([" #桑德林号", " #奥洛轮渡", " #桑德林号三人死亡", "！！", "……", "？", "，求扩散", " 🙏", "，太惨了", "，气死"]),
                        lambda t: dice.pick(["转：", "群里看到的，", "刚刷到，", "不知真假，", "真的吗？", "震惊，", "朋友发的："]) + t,
                        lambda t: t.replace("，", " "), lambda t: t.replace("三人", "3人").replace("三个", "3个"), lambda t: t + "@奥洛轮渡"],
                 "fa": [lambda t: t + dice.pick([" #سندلینگ", " #اورلو", "!!", "...", " 😢", " خدا صبر بده", " راسته؟", " وای"]),
                        lambda t: dice.pick(["فوروارد: ", "تو گروه گفتن: ", "نمی‌دونم راسته یا نه: ", "همین الان: ", "وای "]) + t,
                        lambda t: t.replace("سه ", "۳ ")]}[lang]
        for _ in range(dice.between(1, 2)):
            text = dice.pick(edits)(text)
        return text

    def rumour(self, at, lang, channel):
        late = at > from_clock("1040") and dice.chance(0.7)
        author = people[lang].anyone()
        text = ""
        for _ in range(12):
            line = draw((RUMOURS_LATE if late else RUMOURS)[lang], at, "rumour")
            text = wear(self.mangle(Filler(lang, at, "rumour").fill(line.text), lang), lang, author["style"]).strip()
            if text not in self.seen:
                break
        self.add(at, channel, lang, author["name"], author["reach"], text, "rumour")
        self.fresh[lang].append(self.rows[-1])

    def repost(self, at, lang):
        recent = [r for r in self.fresh[lang][-40:] if at - r["at"] < 2400 and r["at"] <= at]
        if not recent:
            return False
        source = dice.weighted([(r, 1 + math.sqrt(r["reach"])) for r in recent])
        author = people[lang].anyone()
        if author["name"] == source["author"]:
            return False
        words = source["text"]
        if lang == "zh":
            text = f"{dice.pick(zh.REPOST)}//@{source['author']}: {words}" if dice.chance(0.72) else "转发微博"
        else:
            text = f"RT @{source['author']}: {words}" if dice.chance(0.74) else f"🔁 {words}"
        self.add(at, "microblog", lang, author["name"], author["reach"], text, source["kind"] if text != "转发微博" else "repost", copy=True)
        return True

    def ordinary(self, at):
        self.serial += 1
        if dice.chance(0.019):
            line = draw(MIXED, at, "mixed")
            author = people[dice.pick(["en", "en", "zh", "fa"])].anyone()
            text = Filler("en", at, "mixed").fill(line.text).strip()
            han, persian = len(re.findall("[\u4e00-\u9fff]", text)), len(re.findall("[\u0600-\u06ff]", text))
            lang = "zh" if han * 3 > len(text) * 0.8 else "fa" if persian * 2 > len(text) else "en"
            self.add(at, "microblog", lang, author["name"], author["reach"], text, "mixed")
            return
        lang = dice.weighted([("en", 58.5), ("zh", 27.5), ("fa", 13)])
        now = phase(at)
        channel = dice.weighted(CHANNELS[now])
        if channel in SELF or channel in ("forum", "video", "photo"):
            if dice.chance(rumour_share(at, lang) * (1 if channel in SELF else 0.45)):
                if channel == "microblog" and dice.chance(0.10) and self.repost(at, lang):
                    return
                self.rumour(at, lang, channel if channel in SELF or channel == "forum" else "microblog")
                return
        if channel == "microblog" and dice.chance(0.05 if now == "quiet" else 0.085) and self.repost(at, lang):
            return
        self.speak(at, lang, channel, now)

    def speak(self, at, lang, channel, now):
        cat = f"{channel}:{now}"
        pools = POOLS[lang]
        if channel == "message" and cat in pools and dice.chance(0.4):
            pass
        elif channel in SELF or cat not in pools:
            channel = channel if channel in SELF else "microblog"
            cat = dice.weighted(topics(at, lang))
        author = people[lang].anyone()
        made = self.fresh_text(lang, at, pools[cat], cat, channel, author["style"])
        while made is None:  # nothing of this kind is due yet, or it has all been said
            channel, cat = "microblog", dice.weighted(topics(at, lang) + [("weather", 1)])
            made = self.fresh_text(lang, at, pools[cat], cat, channel, author["style"])
        text, title = made
        name, reach, host = author["name"], author["reach"], None
        if channel == "news":
            name, host, reach, _ = dice.weighted([(n, n[3]) for n in NEWSROOMS[lang]])
        elif channel == "hotline":
            name, reach = f"Line {dice.between(1, 5)}", 0
        elif channel == "broadcast":
            name, reach = dice.pick(STATIONS[lang])
        elif channel == "message":
            reach = min(reach, 20 + reach % 380)
        elif channel == "forum":
            reach = min(reach, 300 + reach % 4100)
            if title is None:
                channel = "microblog"
            else:
                text, title = (f"{title}\n{text}" if not title.startswith(("Re:", "回复", "پاسخ")) else f"{title} | {text}"), None
        if channel not in ("news", "blog", "video"):
            title = None
        self.add(at, channel, lang, name, reach, text, cat, title, host)
        if channel == "microblog":
            self.fresh[lang].append(self.rows[-1])

    def official(self):
        for lang, pools in POOLS.items():
            for cat, lines in pools.items():
                for line in lines:
                    if line.official:
                        name, _, words = line.text.partition(": ")
                        self.add(line.opens + 20, "microblog", lang, name[1:], 88000 if "Ferries" in name else 31000, words, "official")
                        self.fresh[lang].append(self.rows[-1])

    def scripted(self):
        for at, channel, lang, author, reach, text, kind in script.POSTS:
            self.add(from_clock(at[:4]) + int(at[4:] or 0), channel, lang, author, reach, text, kind)
        for at, lang, count, kind, text in script.WAVES:
            bots = list(people[lang].bots)
            for i in range(min(count, len(bots))):
                bot = bots.pop(dice.below(len(bots)))
                words = text if i % 3 else text + " " + "".join(dice.pick(LETTERS) for _ in range(4))
                self.add(from_clock(at) + dice.below(75), "microblog", lang, bot["name"], bot["reach"], words, kind, copy=True)


def build():
    """All lines of the scenario, and for each mention what it was made as: (line, kind, copy)."""
    global dice, people
    dice = Dice(SEED)
    for pools in list(POOLS.values()) + [RUMOURS, RUMOURS_LATE, {"mixed": MIXED}]:
        for lines in pools.values():
            for line in lines:
                line.uses, line.last = 0, -SECONDS
    people = {"en": Crowd("en", 860, 26), "zh": Crowd("zh", 430, 16), "fa": Crowd("fa", 215, 9)}
    story = Story()
    story.scripted()
    scripted = len(story.rows)
    story.official()
    top, at = 34.0, 0.0
    while True:
        at += -math.log(1 - dice.unit()) / top * 60
        if at >= SECONDS:
            break
        if dice.unit() * top < rate(at):
            story.ordinary(int(at))
    assert scripted
    out = [({"at": 0, "watch": w}, "watch", False) for w in script.WATCHES]
    out += [({"at": 0, "source": s}, "source", False) for s in script.SOURCES]
    moving = [(at, 0, i, {"at": at, "inject": inject}, "inject", False) for i, (at, inject) in
              enumerate((from_clock(t), j) for t, j in script.INJECTS)]
    for row in story.rows:
        moving.append((row["at"], 1, row["order"], row, row["kind"], row["copy"]))
    moving.sort(key=lambda m: m[:3])
    number = 0
    for at, is_mention, _, row, kind, copy in moving:
        if is_mention:
            number += 1
            ident = f"f{number:05d}"
            mention = {"source": f"ferry-{row['channel']}", "id": ident, "author": row["author"], "reach": row["reach"], "text": row["text"]}
            if row["title"]:
                mention["title"] = row["title"]
            mention["url"] = f"https://{row['host']}/{row['channel'][0]}/{ident}"
            mention["language"] = TAG[row["lang"]]
            row = {"at": at, "mention": mention}
        out.append((row, kind, copy))
    head = dict(script.HEAD)
    head.update({"seconds": SECONDS, "organisation": "Orlo Sound Ferries", "seed": SEED, "version": 1})
    return [(head, "head", False)] + out


def dump(lines):
    return "".join(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n" for line, _, _ in lines).encode()


def figures(lines):
    """Counts, and the two shares that say how varied the words are."""
    mentions = [(line["mention"], line["at"], kind, copy) for line, kind, copy in lines if "mention" in line]
    texts = [m["text"] for m, _, _, _ in mentions]
    own = [m["text"] for m, _, _, copy in mentions if not copy]
    window = [kind for _, at, kind, _ in mentions if from_clock("0926") <= at < from_clock("1012")]
    count = lambda key: {k: sum(1 for m in mentions if key(m) == k) for k in sorted({key(m) for m in mentions})}
    return {"mentions": len(mentions), "languages": count(lambda m: m[0]["language"]), "phases": count(lambda m: phase(m[1])),
            "channels": count(lambda m: m[0]["source"]), "kinds": count(lambda m: m[2]), "copies": sum(1 for m in mentions if m[3]),
            "authors": len({m[0]["author"] for m in mentions}), "mixed": sum(1 for m in mentions if m[2] == "mixed"),
            "rumour_share_0926_1012": round(window.count("rumour") / len(window), 3),
            "duplicates_outside_copies": round(1 - len(set(own)) / len(own), 4), "distinct_texts": round(len(set(texts)) / len(texts), 4)}


def main():
    lines = build()
    data = dump(lines)
    (Path(__file__).resolve().parent / "ferry.jsonl").write_bytes(data)
    if "--report" in sys.argv[1:]:
        print(json.dumps({"bytes": len(data), **figures(lines)}, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
