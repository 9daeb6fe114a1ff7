#!/usr/bin/env python3
"""Makes queries of every kind out of some dispatches, asks an archive, and prints how long the answers take and which took
longest. With FOLDER's own archive it also compares each answer with looking at every dispatch.

usage: archive-queries.py DEPECHE ARCHIVE FOLDER [COUNT] [SEED] [check]
       FOLDER holds lines of `depeche parse`; with `check` the archive was imported from it, and from nothing else
"""
import collections, csv, datetime, io, json, pathlib, random, re, statistics, subprocess, sys, unicodedata

WORD = re.compile(r"[^\W_]+")


def fold(text):
    text = unicodedata.normalize("NFD", text.lower())
    return WORD.findall("".join(c for c in text if unicodedata.category(c) != "Mn"))


class Dispatch:
    def __init__(self, d):
        self.id = d["id"]
        text, self.headline = d["text"], fold(d.get("headline") or "")
        self.body = fold(text)
        self.words = set(self.body) | set(self.headline)
        said = [q for q in d["quotes"] if q["kind"] != "indirect"]
        self.quotes = [fold(text[q["start"]:q["end"]]) for q in said]
        self.said = {w for q in self.quotes for w in q}
        entities = [(e["type"], fold(e["name"])) for e in d["entities"]]
        speaking = {int(q["speaker"][1:]) - 1 for q in d["quotes"] if q.get("speaker")}
        self.names = {
            "speaker": [entities[i][1] for i in speaking],
            **{field: [n for kind, n in entities if kind == full]
               for field, full in [("person", "person"), ("place", "place"), ("org", "organization")]},
        }
        line = d.get("dateline") or {}
        self.tags = {
            "agency": fold(line.get("agency") or ""), "from": [w for p in line.get("places") or [] for w in fold(p)],
            "by": [w for b in d.get("bylines") or [] for w in fold(b)], "lang": fold(d.get("language") or ""),
            "kind": [q["kind"] for q in d["quotes"]],
        }
        self.numbers = {"urgency": d.get("urgency"), "version": d.get("version")}
        self.day = day(d.get("date"))
        notes = d.get("notes") or []
        self.has = {"quote": bool(said), "indirect": len(said) < len(d["quotes"]), "figures": bool(d.get("figures")),
                    "note": bool(notes), "byline": bool(d.get("bylines"))}
        self.state = {"killed": bool(notes) and notes[0]["kind"] == "kill", "unread": True, "read": False, "marked": False}


def day(date):
    m = re.match(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", date or "")
    return m and datetime.date(int(m[1]), int(m[2] or 1), int(m[3] or 1))


# A query is a pair: how it is written, and what says of a dispatch whether it is meant.
class Maker:
    def __init__(self, all, seed):
        self.all, self.chance = all, random.Random(seed)
        counts = collections.Counter(w for d in all for w in d.words)
        self.heaps = [[], [], [], [], []]
        for word, n in sorted(counts.items()):
            share = n / len(all)
            self.heaps[0 if share > 0.8 else 1 if share > 0.3 else 2 if share > 0.05 else 3 if n > 2 else 4].append(word)
        self.heaps = [h for h in self.heaps if h]
        self.known = {f: {w for d in all for n in d.names[f] for w in n} for f in ("speaker", "person", "place", "org")}
        self.known |= {f: {w for d in all for w in d.tags[f]} for f in ("agency", "from", "by")}

    def word(self):
        return self.chance.choice(self.chance.choice(self.heaps))

    def some(self, get):
        """What one of the dispatches has."""
        for _ in range(50):
            found = get(self.chance.choice(self.all))
            if found:
                return self.chance.choice(found)
        return "rien"

    def leaf(self):
        c, kind = self.chance, self.chance.choice(
            ["word"] * 6 + ["prefix"] * 3 + ["phrase", "phrase", "quote", "headline", "name", "name", "typed", "tag", "tag",
             "date", "number", "is", "has", "fieldprefix"])
        if kind == "word":
            w = self.word()
            return w, lambda d: w in d.words
        if kind == "prefix":
            w = self.word()[:c.randint(1, 5)]
            return w + "*", lambda d: any(x.startswith(w) for x in d.words)
        if kind == "phrase":
            if c.random() < 0.3:
                two = [self.word(), self.word()]
            else:
                d, n = c.choice(self.all), c.randint(2, 3)
                at = c.randrange(max(1, len(d.body) - n))
                two = d.body[at:at + n]
            return '"' + " ".join(two) + '"', lambda d: follows(d.body, two) or follows(d.headline, two)
        if kind == "quote":
            w = self.some(lambda d: sorted(d.said))
            return "quote:" + w, lambda d: w in d.said
        if kind == "headline":
            w = self.some(lambda d: d.headline)
            return "headline:" + w, lambda d: w in d.headline
        if kind == "fieldprefix":
            w = self.word()[:c.randint(1, 4)]
            if c.random() < 0.5:
                return f"headline:{w}*", lambda d: any(x.startswith(w) for x in d.headline)
            return f"quote:{w}*", lambda d: any(x.startswith(w) for x in d.said)
        if kind in ("name", "typed"):
            field = c.choice(["speaker", "person", "place", "org"])
            words = self.some(lambda d: d.names[field])
            words = [words] if isinstance(words, str) else words
            if kind == "name" and len(words) > 1 and c.random() < 0.5:
                return f'{field}:"{" ".join(words)}"', lambda d: any(set(words) <= set(n) for n in d.names[field])
            w = c.choice(words)
            if kind == "typed":
                w = w[:c.randint(1, 4)]
            star = "*" if c.random() < 0.3 else ""
            isPrefix = star or w not in self.known[field]
            return f"{field}:{w}{star}", lambda d: any(has(n, w, isPrefix) for n in d.names[field])
        if kind == "tag":
            field = c.choice(["agency", "from", "by", "lang", "kind"])
            w = self.some(lambda d: d.tags[field])
            isPrefix = field in self.known and w not in self.known[field]
            return f"{field}:{w}", lambda d: has(d.tags[field], w, isPrefix)
        if kind == "date":
            a, b = sorted([self.some(lambda d: [d.day] if d.day else []), self.some(lambda d: [d.day] if d.day else [])])
            return f"date:{a}..{b}", lambda d: d.day is not None and a <= d.day <= b
        if kind == "number":
            field, a, b = c.choice(["urgency", "version"]), c.randint(1, 4), c.randint(4, 9)
            text = c.choice([f"{a}..{b}", f">{a}", f"{a}", f"..{a}"])
            low, high = {f"{a}..{b}": (a, b), f">{a}": (a + 1, 99), f"{a}": (a, a), f"..{a}": (-99, a)}[text]
            return f"{field}:{text}", lambda d: d.numbers[field] is not None and low <= d.numbers[field] <= high
        if kind == "is":
            w = c.choice(["killed", "unread", "read", "marked"])
            return "is:" + w, lambda d: d.state[w]
        w = c.choice(["quote", "indirect", "figures", "note", "byline"])
        return "has:" + w, lambda d: d.has[w]

    def query(self, depth=2):
        c = self.chance
        parts = []
        for _ in range(c.randint(1, 4 if depth == 2 else 3)):
            part = self.leaf() if depth == 0 or c.random() < 0.7 else self.group(depth - 1)
            if c.random() < (0.35 if parts else 0.15):
                part = ("-" + part[0], lambda d, f=part[1]: not f(d))
            parts.append(part)
        return " ".join(p[0] for p in parts), lambda d: all(p[1](d) for p in parts)

    def group(self, depth):
        parts = [self.query(depth) for _ in range(self.chance.randint(2, 3))]
        return "(" + " or ".join(p[0] for p in parts) + ")", lambda d: any(p[1](d) for p in parts)

    def hard(self):
        """Common things of which few dispatches lack one and have another."""
        c, common = self.chance, [w for h in self.heaps[:2] for w in h]
        starts = [c.choice(common)[:c.randint(1, 3)] for _ in range(3)]
        parts = [(w, lambda d, w=w: w in d.words) for w in c.sample(common, 4)]
        parts += [(s + "*", lambda d, s=s: any(x.startswith(s) for x in d.words)) for s in starts]
        c.shuffle(parts)
        parts = parts[:c.randint(2, 6)]
        signs = [i > 0 and c.random() < 0.75 for i in range(len(parts))]
        text = " ".join(("-" if s else "") + p[0] for s, p in zip(signs, parts))
        return text, lambda d: all(p[1](d) != s for s, p in zip(signs, parts))


def has(words, w, isPrefix):
    return any(x.startswith(w) for x in words) if isPrefix else w in words


def follows(words, some):
    return any(words[i:i + len(some)] == some for i in range(len(words) - len(some) + 1))


def main():
    program, archive, folder = sys.argv[1:4]
    count = int(sys.argv[4]) if len(sys.argv) > 4 else 300
    seed = int(sys.argv[5]) if len(sys.argv) > 5 else 1
    check = "check" in sys.argv
    all = []
    for path in sorted(pathlib.Path(folder).glob("*.jsonl")):
        for line in path.open():
            all.append(Dispatch(json.loads(line)))
            if not check and len(all) >= 5000:
                break
        if not check and len(all) >= 5000:
            break
    maker = Maker(all, seed)
    times, wrong = [], 0
    for n in range(count):
        text, isMeant = maker.hard() if n % 3 == 0 else maker.query()
        if check:
            out = subprocess.run([program, "search", "--archive", archive, "--limit", "100000000", "--csv", "--", text],
                                 capture_output=True, text=True)
            rows = list(csv.DictReader(io.StringIO(out.stdout)))
            # Several versions may have one id.
            found = collections.Counter(r["id"] for r in rows)
            wanted = collections.Counter(d.id for d in all if isMeant(d))
            if found != wanted:
                wrong += 1
                print(f"DIFFERENT {text}: {len(rows)} for {len(wanted)} {out.stderr.strip()}; "
                      f"too many {sorted(found - wanted)[:2]}, missing {sorted(wanted - found)[:2]}", flush=True)
        else:
            out = subprocess.run([program, "search", "--timing", "--limit", "60", "--archive", archive, "--", text],
                                 capture_output=True, text=True)
            m = re.search(r"first ([\d.]+) ms, median ([\d.]+).*work ([\d.]+)", out.stderr)
            if m:
                times.append((float(m[3]), float(m[2]), float(m[1]), text))
            else:
                print(f"? {text}: {out.stderr.strip()}")
    if check:
        print(f"{count - wrong} of {count} the same")
        sys.exit(wrong > 0)
    times.sort(reverse=True)
    for name, i in [("work", 0), ("warm", 1), ("first", 2)]:
        values = sorted(t[i] for t in times)
        p99 = values[min(len(values) - 1, len(values) * 99 // 100)]
        over = sum(v > 50 for v in values)
        print(f"{name:6} median {statistics.median(values):8.2f}  p99 {p99:8.2f}  most {values[-1]:8.2f} ms, "
              f"{over} of {len(values)} over 50 ms")
    for work, warm, first, text in times[:15]:
        print(f"{work:9.2f} {warm:9.2f} {first:9.2f}  {text}")


main()
