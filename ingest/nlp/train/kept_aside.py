"""Keys of all sentences that development scores are measured on: never trained on, in no corpus."""
import gzip
import json
import re
from .event_data import key_of


def _texts(path):
    with gzip.open(path, "rt", encoding="utf-8") as f:
        for line in f:
            yield json.loads(line)["text"]


def kept_keys(gold):
    """Every tenth event sentence, the sentences of gold/real, and those of the articles in gold/voa and gold/dev."""
    texts = []
    for kind in ("meet", "capture"):
        texts += list(_texts(gold / "train" / f"{kind}.jsonl.gz"))[9::10]
    for path in sorted((gold / "real").glob("*.jsonl.gz")):
        texts += list(_texts(path))
    for path in sorted(gold.glob("*/*/article.txt")):
        texts.append(path.read_text("utf-8"))
    parts = [p for t in texts for p in [t, *re.split(r"(?<=[.!?])[\"”']?\s+|\n+", t)]]
    return {k for k in map(key_of, parts) if len(k) > 20}
