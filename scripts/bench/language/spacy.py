"""spaCy's side of `npm run bench:language`: for every line on stdin one pass over the texts; prints wall and CPU seconds.

usage: spacy.py MODEL TEXTS.json
"""
import json
import os
import sys
import time

# One thread: the numeric libraries read these when they load.
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"):
    os.environ[name] = "1"

import spacy  # noqa: E402

nlp = spacy.load(sys.argv[1])
texts = json.load(open(sys.argv[2], encoding="utf8"))
print(json.dumps({"spacy": spacy.__version__, "pipes": nlp.pipe_names}), flush=True)
for _ in sys.stdin:
    wall, cpu = time.perf_counter(), time.process_time()
    tokens = sum(len(doc) for doc in nlp.pipe(texts, batch_size=64))
    print(json.dumps({"wall": time.perf_counter() - wall, "cpu": time.process_time() - cpu, "tokens": tokens}), flush=True)
