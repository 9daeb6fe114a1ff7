#!/usr/bin/env python3
"""parse.py INPUT OUTPUT: lines of {"id", "text"} through depeche on every worker, to a folder of part files.

    spark-submit parse.py hdfs:///wire/2019 hdfs:///parsed/2019

DEPECHE names the program where it isn't on the workers' PATH.
"""
import os
import sys

from pyspark.sql import SparkSession


def parsed(lines, depeche=None):
    """An RDD of lines as depeche parses them, in the same order within each partition."""
    program = depeche or os.environ.get("DEPECHE", "depeche")
    # checkCode: a worker whose program fails must fail the job, not thin its output.
    return lines.pipe(f"{program} parse --jobs 1 --input-format jsonl -", checkCode=True)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    spark = SparkSession.builder.appName("depeche").getOrCreate()
    parsed(spark.sparkContext.textFile(sys.argv[1])).saveAsTextFile(sys.argv[2])
    spark.stop()
