#!/usr/bin/env python3
"""Asks an archive and grep the same and compares how many dispatches each finds.

usage: archive-grep.py DEPECHE ARCHIVE FOLDER     FOLDER holds the JSON Lines that the archive was imported from
"""
import json, os, pathlib, subprocess, sys

W, E = r"(?<![\p{L}\p{N}])", r"(?![\p{L}\p{N}])"
# A query, and patterns (Perl's) that a dispatch's line must have, or with - must not have.
QUESTIONS = [
    ("", [""]), ("le", [f"{W}le{E}"]), ("de", [f"{W}de{E}"]), ("réunion", [f"{W}r[ée]union{E}"]),
    ("REUNION", [f"{W}r[ée]union{E}"]), ("chus*", [f"{W}chus"]), ("dé*", [f"{W}d[eé]"]), ("pre*", [f"{W}pr[eé]"]),
    ("a*", [f"{W}[aà]"]), ('"a déclaré"', [f"{W}a d[ée]clar[ée]{E}"]), ('"millions d\'euros"', [f"{W}millions d.euros{E}"]),
    ("euros", [f"{W}euros{E}"]), ("-euros", [f"-{W}euros{E}"]), ("-le", [f"-{W}le{E}"]), ("-a*", [f"-{W}[aà]"]),
    ("-réunion -euros", [f"-{W}r[ée]union{E}", f"-{W}euros{E}"]), ("le -de", [f"{W}le{E}", f"-{W}de{E}"]),
    ("réunion euros", [f"{W}r[ée]union{E}", f"{W}euros{E}"]), ("réunion -euros", [f"{W}r[ée]union{E}", f"-{W}euros{E}"]),
    ("réunion or euros", [f"{W}(r[ée]union|euros){E}"]), ("-(réunion or euros)", [f"-{W}(r[ée]union|euros){E}"]),
    ("le dé* -a*", [f"{W}le{E}", f"{W}d[eé]", f"-{W}[aà]"]), ("mars -\"a dit\"", [f"{W}mars{E}", f"-{W}a dit{E}"]),
    ("zzz", [f"{W}zzz{E}"]), ("-zzz", [f"-{W}zzz{E}"]),
]


def grep(lines, patterns):
    """How many lines have, and have not, what the patterns say."""
    first, *others = [(p.startswith("-"), p.lstrip("-")) for p in patterns]
    out = lines
    for isnt, pattern in [first, *others]:
        found = subprocess.run(["grep", "-iP", *(["-v"] if isnt else []), "--", pattern], input=out,
                               stdout=subprocess.PIPE, env={**os.environ, "LC_ALL": "C.UTF-8"}).stdout
        out = found
    return out.count(b"\n")


def main():
    program, archive, folder = sys.argv[1:4]
    lines = []
    for path in sorted(pathlib.Path(folder).glob("*.jsonl")):
        for line in path.open():
            d = json.loads(line)
            text = f"{d['headline']} | {d.get('body_text') or d.get('text')}"
            lines.append(" ".join(text.split()))
    lines = ("\n".join(lines) + "\n").encode()
    wrong = 0
    for query, patterns in QUESTIONS:
        out = subprocess.run([program, "search", "--archive", archive, "--limit", "100000000", "--csv", query],
                             stdout=subprocess.PIPE, check=False).stdout
        found, wanted = max(0, out.count(b"\n") - 1), grep(lines, patterns)
        wrong += found != wanted
        print(f"{query:24} archive {found:8}  grep {wanted:8}  {'' if found == wanted else 'DIFFERENT'}", flush=True)
    print(f"{len(QUESTIONS) - wrong} of {len(QUESTIONS)} the same")
    sys.exit(wrong > 0)


main()
