#!/usr/bin/env python3
"""Kills imports at random moments, and looks whether what they said was written is there.

usage: archive-kills.py DEPECHE FOLDER [KILLS] [import's options…]
"""
import os, random, re, signal, sqlite3, subprocess, sys, tempfile, time


def main():
    program, folder = map(os.path.abspath, sys.argv[1:3])
    kills = int(sys.argv[3]) if len(sys.argv) > 3 else 200
    options = sys.argv[4:]
    home = tempfile.mkdtemp(prefix="depeche-kills-")
    chance = random.Random(1)

    def command(path, *more):
        return [program, "import", *options, *more, "--archive", path, folder]

    reference = os.path.join(home, "whole.sqlite")
    start = time.monotonic()
    subprocess.run(command(reference), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    whole = time.monotonic() - start
    wanted = counts(reference)
    print(f"unhurt: {wanted} in {whole:.1f} s")
    path, before, told_in_all, finished = os.path.join(home, "killed.sqlite"), 0, 0, 0
    for n in range(kills):
        if before == wanted[0]:
            finished += 1
            for end in ("", "-wal", "-shm"):
                if os.path.exists(path + end):
                    os.remove(path + end)
            before = 0
        # What is told counts what was there already. Output goes to a file: nothing that was said is lost with a pipe.
        with open(os.path.join(home, "said"), "w+") as said:
            p = subprocess.Popen(command(path), stdout=said, stderr=said)
            time.sleep(chance.random() * whole * 0.4)
            p.send_signal(signal.SIGKILL)
            p.wait()
            said.seek(0)
            told = [int(m.replace(",", "").replace("\u202f", "").replace("\xa0", ""))
                    for m in re.findall(r"· ([\d,\u202f\xa0]+) d", said.read())]
        now = counts(path)[0] if os.path.exists(path) else 0
        assert now >= max([before] + told[-1:]), (n, before, told[-1:], now)
        told_in_all += bool(told)
        before = now
    subprocess.run(command(path), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    assert counts(path) == wanted, (counts(path), wanted)
    print(f"{kills} kills, {told_in_all} of them after something was acknowledged, {finished} archives finished meanwhile:")
    print(f"each time all that was acknowledged was there and the archive whole; the last one holds {counts(path)}")


def counts(path):
    """What is in an archive that must be whole."""
    db = sqlite3.connect(path)
    try:
        if not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'dispatch'").fetchone():
            return (0,)
        assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        for index in ("words", "starts"):
            db.execute(f"INSERT INTO {index}({index}) VALUES('integrity-check')")
        one = lambda sql: db.execute(sql).fetchone()[0]
        found = (one("SELECT count(*) FROM dispatch"), one("SELECT count(*) FROM quote"),
                 one("SELECT sum(dispatches) FROM entity"), one("SELECT sum(dispatches) FROM value"))
        assert one("SELECT count(*) FROM words WHERE words MATCH 'tags:x'") == found[0]
        assert one("SELECT count(*) FROM dispatch WHERE id NOT IN (SELECT dispatch FROM source)") == 0
        # Each dispatch stands in one block.
        assert one("SELECT total(count) FROM block") == found[0]
        return found
    finally:
        db.rollback()
        db.close()


main()
