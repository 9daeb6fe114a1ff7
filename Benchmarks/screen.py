#!/usr/bin/env python3
"""Drives the reader on a pty and prints what it costs: start, keys, bytes, memory, idle. Judges nothing.

usage: screen.py PROGRAM [DISPATCHES]     beside neomutt, newsboat, tig and less, where they are installed
"""
import fcntl, os, pty, random, select, shutil, signal, statistics, struct, subprocess, sys, tempfile, termios, time

ROWS, COLUMNS = 50, 200


class Screen:
    def __init__(self, argv, env, cwd):
        self.start = time.monotonic()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.chdir(cwd)
            os.execve(argv[0], argv, env)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))

    def read(self, quiet, first):
        """Everything until nothing has come for a while; the time of the last byte."""
        out, last, wait = b"", None, first
        while select.select([self.fd], [], [], wait)[0]:
            try:
                got = os.read(self.fd, 1 << 16)
            except OSError:
                break
            if not got:
                break
            out, last, wait = out + got, time.monotonic(), quiet
        return out, last

    def press(self, keys, quiet=0.08):
        start = time.monotonic()
        os.write(self.fd, keys)
        out, last = self.read(quiet, 0.6)
        return len(out), (last - start) * 1000 if last else 0.0

    def status(self, name):
        try:
            with open(f"/proc/{self.pid}/status") as f:
                return next((int(l.split()[1]) for l in f if l.startswith(name)), 0)
        except OSError:
            return 0

    def switches(self):
        total = 0
        for task in os.listdir(f"/proc/{self.pid}/task"):
            with open(f"/proc/{self.pid}/task/{task}/status") as f:
                total += next(int(l.split()[1]) for l in f if l.startswith("voluntary_ctxt"))
        return total

    def end(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.fd)


def measure(name, argv, env, cwd, full, motions, back=()):
    s = Screen(argv, env, cwd)
    seen, shown = b"", None
    while shown is None and time.monotonic() - s.start < 20:
        got, last = s.read(0.0005, 1)
        seen += got
        if full(seen):
            shown = last
    print(f"\n{name}\n  first full screen    {(shown - s.start) * 1000 if shown else float('nan'):8.1f} ms")
    s.read(1.5, 15)
    for label, key, count in motions:
        runs = [s.press(key) for _ in range(count)]
        times = sorted(t for _, t in runs)
        sizes = [b for b, _ in runs]
        print(f"  {label:20} {statistics.median(times):8.1f} ms  p99 {times[-1]:6.1f}  {statistics.median(sizes):6.0f} bytes")
    # Each motion moves where it did when it was measured: in the list before anything was opened.
    for keys in back:
        s.press(keys, 0.2)
    held = motions[0 if len(motions[0][1]) == 1 and motions[0][1] != b"\r" else 1][1]
    s.press(held)
    size, took = s.press(held * 100, 0.3)
    print(f"  100 held keys        {took:8.1f} ms  {size:18} bytes")
    s.read(0.5, 0.5)
    before = s.switches()
    size = len(s.read(2, 2)[0])
    print(f"  idle 2 s             {s.switches() - before:8} wake-ups  {size:11} bytes")
    print(f"  resident             {s.status('VmRSS') / 1024:8.1f} MB")
    s.end()


def main():
    program = os.path.abspath(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 5000
    folder = tempfile.mkdtemp(prefix="depeche-bench-")
    cities = ["VALDEC", "OSTRAVEN", "KORVIK", "SARVELLE", "BRIDEAU"]
    box = open(folder + "/box", "w")
    feed = open(folder + "/feed.xml", "w")
    feed.write("<rss version='2.0'><channel><title>Lunden</title><link>http://l.example/</link>")
    with open(folder + "/urls", "w") as f:
        f.write(f"file://{folder}/feed.xml\n")
    os.mkdir(folder + "/d")
    # Without it, neomutt asks.
    os.mkdir(folder + "/Mail")
    # Every text its own, or the list would take them for versions of one story.
    chance = random.Random(7)
    syllables = "ba do ri ne lu ta mi ro ve sa pon cor gal ter min".split()

    def words(n):
        return " ".join("".join(chance.choices(syllables, k=chance.randint(1, 4))) for _ in range(n))

    for i in range(count):
        text = f"{cities[i % 5]}, {i % 28 + 1} mars (AFP) - Le conseil {words(9)} a voté le budget, a dit Odile Tramontin.\n\n"
        text += "".join(
            f"\"Nous avons {words(9)} pour le pont\", a déclaré Ruben Kessavar devant la presse.\n\n"
            f"Les travaux {words(20)} dureront {k + 2} semaines, selon la mairie de {cities[k % 5].title()}.\n\n"
            for k in range(14))
        box.write(f"From a@b Mon Jan  1 00:00:00 2026\nFrom: a@b\nSubject: Conseil {i}\nMessage-ID: <{i}@b>\n"
                  f"Date: Thu, 01 Jan 2026 00:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n{text}\n")
        with open(f"{folder}/d/{i:05}.txt", "w") as f:
            f.write(text)
        page = "".join(f"<p>{p}</p>" for p in text.split("\n\n")).replace("<", "&lt;")
        feed.write(f"<item><title>Conseil {i}</title><guid>{i}</guid><link>http://l.example/{i}</link>"
                   f"<pubDate>Thu, 01 Jan 2026 00:00:00 +0000</pubDate><description>{page}</description></item>")
    box.close()
    feed.write("</channel></rss>")
    feed.close()
    env = {"TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": folder}
    print(f"{count} dispatches, {COLUMNS}x{ROWS}")
    try:
        measure("depeche", [program, folder + "/d"], env, folder, lambda b: b.count(b"VALDEC") + b.count(b"conseil") > 3,
                [("next dispatch", b"j", 40), ("open", b"\r", 1), ("next line in text", b"j", 20),
                 ("next quote", b"n", 6), ("page down", b" ", 4), ("text alone", b"z", 1),
                 ("next, text alone", b"J", 20)],
                back=[b"z", b"\t", b"\t"])
        for name, argv, cwd, key, more, back in [
            ("newsboat", ["newsboat", "-u", folder + "/urls", "-c", folder + "/cache.db"], folder, b"Lunden",
             [("list of articles", b"\r", 1), ("next line", b"j", 40), ("open", b"\r", 1), ("next article", b"n", 20), ("page down", b" ", 4)], [b"q"]),
            ("neomutt", ["neomutt", "-n", "-f", folder + "/box"], folder, b"Conseil 20", [("next line", b"j", 40), ("open", b"\r", 1), ("next message", b"j", 20), ("page down", b" ", 4)], [b"i"]),
            ("tig", ["tig"], os.getcwd(), b"[main]", [("next line", b"j", 40), ("page down", b" ", 4)], []),
            ("less", ["less", folder + "/box"], folder, b"Conseil 0", [("next line", b"j", 40), ("page down", b" ", 10)], []),
        ]:
            path = shutil.which(argv[0])
            if path:
                if name == "newsboat":
                    subprocess.run([path] + argv[1:] + ["-x", "reload"], env=env, stdout=subprocess.DEVNULL)
                measure(name, [path] + argv[1:], env, cwd, lambda b, key=key: key in b, more, back)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
