"""Fixed sentences with their exact inputs and outputs, for the run time's tests of equality."""
import json
from pathlib import Path
from . import decode
from .annotate import Annotator
from .batch import feature_rows
from .packing import windows
from .words import split_words

_SOURCE = Path(__file__).parent / "lists" / "reference.txt"
_WORDS = ["U.S.", "Côte", "Grybauskaitė", "don’t", "1,000", "M23", "A", "N'Djamena", "iPhone", "…", "🙂", "北京",
          "http://www.example.org/a/very-long/address?with=many&parts=1", "İstanbul", "ﬁne", "I", "UN", "a.m.", "--"]


def _articles():
    text = "\n".join(l for l in _SOURCE.read_text("utf-8").splitlines() if not l.startswith("#"))
    return [[[w for _, _, w in split_words(line)] for line in block.splitlines()] for block in text.split("\n\n")]


def _inputs(annotator, sentences):
    """Pieces and features of each word, and the windows [[sentence, start, end, own start, own end]]."""
    pieces = [[list(annotator.word_piece.of(w)) for w in s] for s in sentences]
    packed = windows([[len(p) for p in s] for s in pieces], annotator.manifest["window"] - 2, annotator.manifest["chunkOverlap"])
    rows = [feature_rows(s, annotator.lists.spans(s), annotator.lists.first_flags(s)).tolist() for s in sentences]
    return {"pieces": pieces, "features": rows,
            "windows": [[[u.sentence, u.start, u.end, u.own_start, u.own_end] for u in w] for w in packed]}


def _scores(raw):
    """A few raw numbers, to four places: names and triggers of each word, arcs of the first word."""
    return [{"names": [[round(float(x), 4) for x in row] for row in r["names"]],
             "trigger": [[round(float(decode.sigmoid(x)), 4) for x in row] for row in r["trigger"]],
             "arcsOfFirst": [round(float(x), 4) for x in r["arcs"][0]]} for r in raw]


def write_reference(out):
    """OUT/reference.json: articles with words, inputs, scores and decoded output; single words with pieces and shape."""
    annotator = Annotator(out)
    articles = [{"sentences": a, "inputs": _inputs(annotator, a), "scores": _scores(annotator.scores(a)),
                 "output": annotator.article(a)} for a in _articles()]
    words = [{"word": w, "pieces": list(annotator.word_piece.of(w)), "shape": int(feature_rows([w], [], [0])[0, 0])} for w in _WORDS]
    text = json.dumps({"version": annotator.manifest["version"], "words": words, "articles": articles}, ensure_ascii=False)
    (Path(out) / "reference.json").write_text(text + "\n", "utf-8")
