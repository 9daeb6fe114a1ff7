#!/usr/bin/env python3
"""check.py [DEPECHE] [COUNT]: Spark on local[2] must give what one process gives, line by line."""
import importlib.util
import json
import os
import subprocess
import sys

if importlib.util.find_spec("pyspark") is None:
    print("skipped: pyspark is not installed (pip install pyspark; it needs Java)")
    sys.exit(0)

from pyspark import SparkConf, SparkContext

from parse import parsed

depeche = os.path.abspath(sys.argv[1]) if len(sys.argv) > 1 else "depeche"
count = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000


def dispatch(n):
    people = ["Anne Colbert", "Paul Serin", "Lise Tramontin", "Marc Ollivet"]
    cities = ["Rimonde", "Sarvelle", "Korvik"]
    who, city = people[n % 4], cities[n % 3]
    text = (
        f"{city.upper()}, {1 + n % 28} mars 2026 (AFP) - « Le chantier numéro {n} avance », a déclaré {who}, "
        f"maire de {city}.\n\nSelon {people[(n + 1) % 4]}, {n % 90 + 2} millions d'euros manquent."
    )
    return json.dumps({"id": f"d{n}", "text": text}, ensure_ascii=False)


lines = [dispatch(n) for n in range(count)]
alone = subprocess.run(
    [depeche, "parse", "--jobs", "1", "--input-format", "jsonl", "-"],
    input="\n".join(lines) + "\n", capture_output=True, text=True, encoding="utf-8", check=True,
).stdout.splitlines()
conf = SparkConf().setMaster("local[2]").setAppName("depeche check").set("spark.ui.enabled", "false")
with SparkContext(conf=conf) as spark:
    spark.setLogLevel("ERROR")
    spread = parsed(spark.parallelize(lines, 8), depeche).collect()
if spread != alone or len(alone) != count:
    sys.exit(f"different: {len(spread)} lines from Spark, {len(alone)} from one process")
print(f"identical: {count} dispatches")
