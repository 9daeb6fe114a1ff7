#!/usr/bin/env python3
"""Drives the reader over a large archive on a pty: first list, keys, queries as they are typed, memory. Judges nothing.

usage: archive-screen.py PROGRAM ARCHIVE FOLDER     FOLDER is the one that the archive was imported from
"""
import os, select, statistics, sys, tempfile, time

from screen import COLUMNS, ROWS, Screen


def worked(s):
    """Seconds that the main thread has had a processor."""
    with open(f"/proc/{s.pid}/task/{s.pid}/schedstat") as f:
        return int(f.read().split()[0]) / 1e9


def answer(s, key, patience=3.0):
    """Milliseconds from a key to the first byte that it brings to the screen, to the last one, and what of the time to the
    first the main thread worked: the rest is others'."""
    before = worked(s)
    start = time.monotonic()
    os.write(s.fd, key)
    first, last, work, wait = start, start, 0, patience
    while select.select([s.fd], [], [], wait)[0]:
        if not os.read(s.fd, 1 << 16):
            break
        last = time.monotonic()
        if first == start:
            first, work = last, worked(s) - before
        wait = 0.06
    return (first - start) * 1000, (last - start) * 1000, work * 1000


def show(label, runs):
    kinds = [("first byte", 0), ("of it work", 2), ("whole", 1)]
    for what, values in [(what, [run[i] for run in runs]) for what, i in kinds]:
        values = sorted(values)
        p99 = values[min(len(values) - 1, len(values) * 99 // 100)]
        print(f"  {label:22} {what:13} median {statistics.median(values):7.1f}  p99 {p99:7.1f} ms  ({len(values)}x)")


def main():
    program, archive, folder = map(os.path.abspath, sys.argv[1:4])
    home = tempfile.mkdtemp(prefix="depeche-bench-")
    env = {"TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": home}
    s = Screen([program, "--archive", archive, folder], env, home)
    seen, shown = b"", None
    # A list has dates, and a place in it.
    while shown is None and time.monotonic() - s.start < 30:
        got, last = s.read(0.0005, 1)
        seen += got
        if seen.count("•".encode()) > 10:
            shown = last
    print(f"{COLUMNS}x{ROWS}\n  first list {((shown or time.monotonic()) - s.start) * 1000:.1f} ms")
    started = time.monotonic()
    while len(s.read(0.4, 0.4)[0]) and time.monotonic() - started < 60:
        pass
    print(f"  whole list known after {time.monotonic() - s.start:.1f} s, resident {s.status('VmRSS') / 1024:.1f} MB")
    for label, key, count in [("next", b"j", 300), ("page", b" ", 60), ("last (G)", b"G", 1), ("previous", b"k", 100),
                              ("first (g)", b"g", 1), ("last and first", b"G", 0)]:
        if count:
            show(label, [answer(s, key) for _ in range(count)])
    show("G and g in turn", [answer(s, key) for _ in range(15) for key in (b"G", b"g")])
    for query in ["le", "chus*", "d\u00e9*", "speaker:Jean", "le sort:relevance", "la -euros", "is:marked le"]:
        answer(s, b"\\")
        show(f"typing {query}", [answer(s, c.encode()) for c in query])
        answer(s, b"\x1b")
    show("speakers (a s)", [answer(s, b"a"), answer(s, b"s")][1:])
    answer(s, b"\x1b")
    print(f"  resident {s.status('VmRSS') / 1024:.1f} MB, at most {s.status('VmHWM') / 1024:.1f} MB")
    s.end()


main()
