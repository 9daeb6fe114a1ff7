#!/usr/bin/env python3
"""Turns the annotations of this folder into gold files with offsets, for a scorer.

usage: compile.py [FOLDER]

For each NAME.ann.json beside NAME.txt writes NAME.gold.json; says what isn't in the text, and ends with 1 where
anything is wrong. Of names and of what is ignored every occurrence counts, longest first, whole words only.
"""
import json, pathlib, sys

HEADER = ("id", "language", "headline", "bylines", "notes", "dateline", "date", "accept_date", "optional_bylines", "roles",
          "layers")


def occurrences(text, words):
    at, found = text.find(words), []
    while at >= 0:
        found.append((at, at + len(words)))
        at = text.find(words, at + 1)
    return found


def is_whole(text, start, end):
    return not (start and text[start - 1].isalnum()) and not (end < len(text) and text[end].isalnum())


def compile_one(path, complain):
    annotation = json.loads(path.read_text(encoding="utf-8"))
    text = path.with_name(path.name.replace(".ann.json", ".txt")).read_text(encoding="utf-8")
    gold = {key: annotation.get(key) for key in HEADER}
    for key in ("bylines", "notes", "roles"):
        gold[key] = gold[key] or []

    def places(entry, layer, key="text"):
        found = occurrences(text, entry[key])
        n = entry.get("n", 1)
        if not found or n != "all" and n > len(found):
            complain(f"{path.name}: {layer}: not in the text: {entry[key]!r}")
            return []
        return found if n == "all" else [found[n - 1]]

    def entries(layer):
        return [{"text": e} if isinstance(e, str) else e for e in annotation.get(layer) or []]

    for layer in ("quotes", "unspoken", "indirect", "dates", "figures"):
        gold[layer] = sorted(({"start": a, "end": b} | {k: v for k, v in e.items() if k != "n"}
                              for e in entries(layer) for a, b in places(e, layer)), key=lambda e: e["start"])
    gold["events"] = [{"start": a, "end": b} | {k: e.get(k) for k in ("verb", "who", "what", "when", "where")}
                      for e in entries("events") for a, b in places(e, "events", "verb")]
    gold["optional"] = [[a, b] for e in entries("optional") for a, b in places(e, "optional")]
    gold["names"], gold["ignore"], taken = [], [], []
    named = [(e["text"], e) for e in entries("names")] + [(e["text"], None) for e in entries("ignore")]
    for words, name in sorted(dict(reversed(named)).items(), key=lambda e: -len(e[0])):
        whole = [p for p in occurrences(text, words) if is_whole(text, *p)]
        if not whole:
            complain(f"{path.name}: names: not in the text: {words!r}")
        for a, b in whole:
            if any(a < d and c < b for c, d in taken):
                continue
            taken.append((a, b))
            if name is None:
                gold["ignore"].append([a, b])
            else:
                gold["names"].append({"start": a, "end": b, "text": words, "type": name["type"],
                                      "also": name.get("also") or [], "entity": name.get("entity") or words})
    gold["names"].sort(key=lambda e: e["start"])
    path.with_name(path.name.replace(".ann.json", ".gold.json")).write_text(
        json.dumps(gold, ensure_ascii=False), encoding="utf-8")


def main():
    wrong = []
    folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parent
    for path in sorted(folder.glob("*.ann.json")):
        compile_one(path, wrong.append)
    print("\n".join(wrong) or "nothing is wrong")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
