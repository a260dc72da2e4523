"""What spaCy says: JSON lines {"text": ...} on stdin, JSON lines of columns on stdout, after one line of versions.

usage: reference.py MODEL        MODEL: the folder of a spaCy pipeline, or the name of an installed one
Heads and sentence starts are token numbers; offsets are left out, since words and spaces make the text.
"""
import json
import sys

import spacy

nlp = spacy.load(sys.argv[1])
print(json.dumps({"spacy": spacy.__version__, "model": f"{nlp.meta['lang']}_{nlp.meta['name']} {nlp.meta['version']}"}))
texts = [json.loads(line)["text"] for line in sys.stdin.buffer.read().decode().split("\n") if line.strip()]
for doc in nlp.pipe(texts, batch_size=64):
    columns = {
        "words": [t.text for t in doc],
        "spaces": "".join("1" if t.whitespace_ else "0" for t in doc),
        "tags": " ".join(t.tag_ for t in doc),
        "pos": " ".join(t.pos_ for t in doc),
        "morphs": " ".join(str(t.morph) or "_" for t in doc),
        "lemmas": [t.lemma_ for t in doc],
        "heads": [t.head.i for t in doc],
        "deps": " ".join(t.dep_ for t in doc),
        "sentences": [s.start for s in doc.sents],
        "names": [[e.start, e.end, e.label_] for e in doc.ents],
    }
    print(json.dumps(columns, ensure_ascii=False))
