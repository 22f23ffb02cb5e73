"""Scores the exported files on gold tokens: trees, lemmas, names, events. Prints and keeps one table."""
import json
from itertools import groupby
from . import measures
from .annotate import Annotator
from .conllu import read_conllu
from .event_data import read_events
from .iob import read_gmb, read_uner
from .labels import TYPES


def _articles(sentences, key=lambda s: s.doc):
    return [list(g) for _, g in groupby(sentences, key)]


def _annotated(annotator, sentences, alone=False):
    """(sentence, output) pairs, one article a batch; `alone`: each sentence is an article."""
    groups = [[s] for s in sentences] if alone else _articles(sentences)
    return [pair for g in groups for pair in zip(g, annotator.article([s.words for s in g]))]


class Table:
    """Rows of {set, measure, value, low, high, precision, recall, n}."""

    def __init__(self):
        self.rows = []

    def add(self, name, counts, wanted=None):
        """counts: one dict {measure: counts} a sentence; measures without gold are left out."""
        for measure in wanted or sorted({m for c in counts for m in c}):
            rows = [c.get(measure, (0, 0, 0)) for c in counts]
            if sum(r[2] for r in rows):
                self.rows.append({"set": name, "measure": measure, **measures.score(rows)})


def _trees(table, annotator, treebank):
    pud = _annotated(annotator, read_conllu(treebank / "en_pud-test.conllu.gz", "pud"))
    news = [p for p in pud if p[0].id.startswith("n")]
    gum = _annotated(annotator, read_conllu(treebank / "en_gum-test.conllu.gz", "gum"))
    ewt = _annotated(annotator, read_conllu(treebank / "en_ewt-test.conllu.gz", "ewt"))
    count = lambda pairs: [measures.tree_counts(*p) for p in pairs]
    table.add("PUD news", count(news), ["UPOS", "UAS", "LAS", *measures.RELATIONS])
    table.add("PUD", count(pud), ["UPOS", "UAS", "LAS"])
    table.add("GUM test", count(gum), ["UPOS", "UAS", "LAS", "features", "lemma"])
    table.add("GUM news test", count([p for p in gum if "GUM_news" in p[0].doc]), ["UPOS", "LAS", "lemma"])
    table.add("EWT test", count(ewt), ["UPOS", "UAS", "LAS", "features", "lemma"])


def _names(table, annotator, treebank):
    for name, sentences, types in [
            ("names PUD", read_uner(treebank / "pud.iob2.gz"), TYPES[:3]),
            ("names UNER-EWT test", read_uner(treebank / "ewt-test.iob2.gz"), TYPES[:3]),
            ("names GMB dev (automatic tags)", read_gmb(treebank / "gmb-dev.iob2.gz"), TYPES)]:
        tag = lambda allowed: next(iter(allowed)) if len(allowed) == 1 else "O"
        pairs = _annotated(annotator, sentences)
        table.add(name, [measures.name_counts([tag(a) for a in s.names], r["names"], types) for s, r in pairs],
                  ["micro", *types])


def _events(table, annotator, gold):
    for kind in ("MEET", "CAPTURE"):
        _, kept = read_events(gold / "train" / f"{kind.lower()}.jsonl.gz", kind)
        pairs = _annotated(annotator, kept, alone=True)
        table.add(f"{kind.lower()} tenth", [measures.event_counts(s.events, r["events"], kind) for s, r in pairs])


def evaluate(out, treebank, gold):
    """Rows of the table, also written to OUT/evaluation.json."""
    annotator, table = Annotator(out), Table()
    _trees(table, annotator, treebank)
    _names(table, annotator, treebank)
    _events(table, annotator, gold)
    (out / "evaluation.json").write_text(json.dumps(table.rows, indent=1) + "\n", "utf-8")
    return table.rows
