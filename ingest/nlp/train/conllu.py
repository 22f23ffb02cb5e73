"""Reads CoNLL-U files (gzip): words, tags, kept features, lemmas, trees."""
import gzip
from .labels import FEATURES
from .sentence import Sentence


def kept_features(column):
    """'Mood=Ind|Number=Sing|PronType=Prs' -> the features that the reader needs, sorted."""
    parts = [p for p in column.split("|") if p.split("=")[0] in FEATURES]
    return "|".join(sorted(parts))


def lines_of(path):
    """Lines of a gzipped text file."""
    with gzip.open(path, "rt", encoding="utf-8") as f:
        yield from (line.rstrip("\n") for line in f)


def blocks(path):
    """Comment lines and rows of each sentence."""
    comments, rows = [], []
    for line in lines_of(path):
        if line.startswith("#"):
            comments.append(line)
        elif line:
            rows.append(line.split("\t"))
        elif rows:
            yield comments, rows
            comments, rows = [], []
    if rows:
        yield comments, rows


def comment(comments, key):
    """Value of '# key = value', or None."""
    start = f"# {key} = "
    return next((c[len(start):] for c in comments if c.startswith(start)), None)


def read_conllu(path, source):
    """All sentences of one treebank file; empty nodes and ranges are left out."""
    out, doc = [], ""
    for comments, rows in blocks(path):
        doc = comment(comments, "newdoc id") or doc
        rows = [r for r in rows if r[0].isdigit()]
        heads = [int(r[6]) - 1 for r in rows]
        out.append(Sentence(
            source=source, doc=doc, id=comment(comments, "sent_id") or "",
            words=[r[1] for r in rows], upos=[r[3] for r in rows],
            feats=[kept_features(r[5]) for r in rows], lemmas=[r[2] for r in rows],
            heads=[i if h < 0 else h for i, h in enumerate(heads)],
            rels=[r[7] for r in rows], misc=[r[9] for r in rows]))
    return out
