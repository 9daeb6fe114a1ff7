#!/usr/bin/env python3
"""feeds.py PROGRAM FOLDER [-v]: checks feeds against what their makers say of them, `Expect:` comments and expected JSON
beside the file: whether `depeche parse` and `depeche check --json` hold each value that is said. Judges nothing."""
import html, json, os, re, subprocess, sys
from collections import Counter

PROGRAM, FOLDER = sys.argv[1], sys.argv[2]
VERBOSE = "-v" in sys.argv

def run(*args):
    p = subprocess.run([PROGRAM, *args], capture_output=True, timeout=60)
    return [json.loads(l) for l in p.stdout.splitlines() if l.strip()]

def leaves(v):
    if isinstance(v, dict):
        for k, w in v.items(): yield from leaves(w)
    elif isinstance(v, list):
        for w in v: yield from leaves(w)
    elif v is not None: yield str(v)

def plain(s):
    for _ in range(3): s = html.unescape(s)
    s = re.sub(r"<(br|p|li|/p)\b[^>]*>", " ", s)
    s = re.sub(r"<[^>]*>", "", s)
    return re.sub(r"\s+", "", s).lower()

def utc(s):
    from datetime import datetime, timezone
    try: return datetime.fromisoformat(s.replace("Z", "+00:00")).astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M")
    except ValueError: return None

class Found:
    def __init__(self, path):
        self.items = run("parse", path)
        self.check = run("check", "--json", path)
        self.report = self.check[0] if self.check else {}
        self.feed = self.report.get("about") or {}
    def has(self, value, where):
        value = str(value).rstrip('/') if str(value).startswith('http') else value; want = plain(str(value))
        if not want: return True
        date = utc(str(value)) if re.match(r"\d{4}-\d\d-\d\dT", str(value)) else None
        for leaf in leaves(where):
            if want in plain(leaf) or re.sub(r'\s+','',str(value)).lower() in re.sub(r'\s+','',leaf).lower(): return True
            if date and re.fullmatch(r'\d{4}-\d\d-\d\d', leaf) and str(value).startswith(leaf): return True
            if date and re.match(r"\d{4}-\d\d-\d\dT", leaf) and utc(leaf) == date: return True
        return False

def expect(path, text):
    """feedparser's own: Python over `entries`, `feed`, `bozo`, `encoding`: each literal that is compared with."""
    f = Found(path)
    out = []
    if re.search(r"\bnot bozo\b", text): out.append(("not bozo", f.report.get("errors") == 0))
    elif re.search(r"\bbozo\b", text): out.append(("bozo", f.report.get("errors", 0) + f.report.get("warnings", 0) > 0))
    for m in re.finditer(r"(entries|feed)(?:\[(\d+)\])?([^=]*?)\s*==\s*((?:.*?==\s*)?)(u?'(?:[^'\\]|\\.)*'|u?\"(?:[^\"\\]|\\.)*\"|\([\d, ]+\)|\d+)", text):
        value = eval(m[5])
        where = f.feed if m[1] == "feed" else f.items[int(m[2] or 0):][:1]
        if isinstance(value, tuple): value = "%04d-%02d-%02dT%02d:%02d:%02dZ" % value[:6]
        out.append((m[1] + m[3] + "=" + str(value)[:60], f.has(value, where)))
    m = re.search(r"encoding == '([^']+)'", text)
    if m:
        got = (f.report.get("encoding") or "").lower()
        same = {"us-ascii": "utf-8", "iso-8859-1": "windows-1252"}
        out.append(("encoding " + m[1] + " got " + got, got == m[1].lower() or got == same.get(m[1].lower())))
    return out

SKIP = {"feed_type", "content_type", "rel"}
def serde(path, truth):
    f = Found(path)
    out = [("entries %d got %d" % (len(truth["entries"]), len(f.items)), len(f.items) == len(truth["entries"]))]
    def walk(v, name, where):
        if isinstance(v, dict):
            for k, w in v.items():
                if k in SKIP or w is None: continue
                if k == "duration" and isinstance(w, dict): continue
                walk(w, name + "." + k, where)
        elif isinstance(v, list):
            for w in v: walk(w, name, where)
        elif v is not None and not isinstance(v, bool):
            if name.endswith(".id") and re.fullmatch(r"[0-9a-f]{28,32}|[0-9a-f-]{36}", str(v)): return
            out.append((name + "=" + str(v)[:70], f.has(v, where)))
    walk({k: v for k, v in truth.items() if k != "entries"}, "feed", f.feed)
    for i, e in enumerate(truth["entries"]):
        walk(e, "entry", f.items[i:i + 1])
    return out

total, bad, fails = 0, 0, Counter()
files = sorted(os.path.join(d, n) for d, _, ns in os.walk(FOLDER) for n in ns)
for path in files:
    rel = os.path.relpath(path, FOLDER)
    if rel.endswith(".expected-serde.json") or not re.match(r"(feeds|json-feed|encodings)", rel): continue
    twin = path + ".expected-serde.json"
    try:
        if os.path.exists(twin): results = serde(path, json.load(open(twin)))
        else:
            raw = open(path, "rb").read()
            text = raw.decode("utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "latin-1", "replace")
            m = re.search(r"Expect:\s*(.*)", text)
            if m and re.search(r"entries|feed\[|bozo|encoding ==", m[1]): results = expect(path, m[1])
            elif path.endswith(".xml") and os.path.exists(path[:-4] + ".json"):
                truth = json.load(open(path[:-4] + ".json")); f = Found(path)
                results = [("any=" + l[:60], f.has(l, [f.items, f.check])) for k, l in ((k, l) for k in truth if k != "version" for l in leaves(truth[k]))]
            else: continue
    except Exception as e: results = [("error %r" % e, False)]
    ok = sum(r for _, r in results); total += 1
    if ok < len(results):
        bad += 1
        print("%s: %d/%d" % (rel, ok, len(results)))
        for name, r in results:
            if not r:
                fails[name.split("=")[0]] += 1
                if VERBOSE: print("    ", name)
print(total, "feeds,", bad, "not whole"); print(fails.most_common(60))
