#!/usr/bin/env python3
"""Opens the same dispatches in the reader and in newsboat, on a pty each: first screen, list, next, search, memory. Judges
nothing.

usage: archive-beside.py PROGRAM ARCHIVE FOLDER URLS CACHE     URLS and CACHE are newsboat's, filled before
"""
import os, shutil, statistics, sys, tempfile, time

from screen import Screen


def opened(name, argv, env, cwd, isShown, steps):
    s = Screen(argv, env, cwd)
    seen, shown = b"", None
    while shown is None and time.monotonic() - s.start < 120:
        got, last = s.read(0.0005, 1)
        seen += got
        if isShown(seen):
            shown = last
    print(f"{name}\n  first screen {((shown or time.monotonic()) - s.start) * 1000:10.1f} ms")
    settle(s)
    for label, keys, count in steps:
        times = []
        for _ in range(count):
            start = time.monotonic()
            os.write(s.fd, keys)
            out, last = s.read(0.3 if count == 1 else 0.06, 60)
            times.append(((last or time.monotonic()) - start) * 1000)
        times.sort()
        print(f"  {label:12} {statistics.median(times):10.1f} ms" + (f"  p99 {times[-1]:.1f} ({count}x)" if count > 1 else ""))
    print(f"  resident     {s.status('VmRSS') / 1024:10.1f} MB, at most {s.status('VmHWM') / 1024:.1f} MB", flush=True)
    s.end()


def settle(s):
    start = time.monotonic()
    while len(s.read(0.5, 0.5)[0]) and time.monotonic() - start < 60:
        pass


def main():
    program, archive, folder, urls, cache = map(os.path.abspath, sys.argv[1:6])
    home = tempfile.mkdtemp(prefix="depeche-bench-")
    env = {"TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": home}
    opened("depeche", [program, "--archive", archive, folder], env, home, lambda b: b.count("•".encode()) > 10,
           [("next", b"j", 50), ("query le", b"\\le\r", 1), ("next", b"j", 50)])
    if newsboat := shutil.which("newsboat"):
        opened("newsboat", [newsboat, "-u", urls, "-c", cache, "-C", "/dev/null"], env, home, lambda b: b"made" in b,
               [("list", b"\r", 1), ("next", b"j", 50), ("query le", b"/le\r", 1), ("next", b"j", 50)])


main()
