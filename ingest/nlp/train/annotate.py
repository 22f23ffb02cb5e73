"""Reference inference over the shipped files: what the TypeScript run time must equal."""
import json
from pathlib import Path
import numpy as np
import onnxruntime
from . import decode
from .batch import feature_rows
from .labels import NAMES
from .lists import Lists
from .packing import windows
from .wordpiece import WordPiece, load_vocabulary

_ROWS = ["upos", "feats", "lemma", "names", "root", "rel_dep", "rel_head", "trigger", "status", "role_trigger", "role_word"]


def _session(path):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


class Annotator:
    """Loads an exported folder; `article(sentences)` annotates lists of words."""

    def __init__(self, folder):
        folder = Path(folder)
        self.manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
        self.labels = self.manifest["labels"]
        self.word_piece = WordPiece(load_vocabulary(folder / "vocab.txt"))
        self.lists = Lists(folder / "lists.txt.gz")
        self.lexicon = json.loads((folder / "lemmas.json").read_text("utf-8"))
        self.main, self.relations = _session(folder / "annotator.onnx"), _session(folder / "relations.onnx")

    def article(self, sentences):
        """[[word]] -> one dict a sentence: upos feats lemmas heads rels names events (heads: -1 is the root)."""
        raw = self.scores(sentences)
        trees = [decode.tree(r["arcs"]) for r in raw]
        rels = self._relations(raw, trees)
        return [self._decoded(words, r, heads, rel) for words, r, heads, rel in zip(sentences, raw, trees, rels)]

    def scores(self, sentences):
        """Raw outputs of each sentence: rows of its words, and arcs [W, W] with the roots on the diagonal."""
        pieces = [[self.word_piece.of(w) for w in s] for s in sentences]
        rows = [feature_rows(s, self.lists.spans(s), self.lists.first_flags(s)) for s in sentences]
        packed = windows([[len(p) for p in s] for s in pieces], self.manifest["window"] - 2, self.manifest["chunkOverlap"])
        out = [{"arcs": np.full((len(s), len(s)), decode.FAR)} for s in sentences]
        size = self.manifest["batchWindows"]
        for at in range(0, len(packed), size):
            self._batch(packed[at:at + size], pieces, rows, out)
        return out

    def _batch(self, packed, pieces, rows, out):
        flat = [[(p, rows[u.sentence][w]) for u in window for w in range(u.start, u.end) for p in [pieces[u.sentence][w]]]
                for window in packed]
        length, width = 2 + max(sum(len(p) for p, _ in w) for w in flat), max(map(len, flat))
        feed = {"pieces": np.zeros((len(flat), length), np.int32), "first": np.zeros((len(flat), width), np.int32),
                "features": np.zeros((len(flat), length, 4), np.int32)}
        for k, window in enumerate(flat):
            feed["pieces"][k, 0], at = self.word_piece.cls, 1
            for w, (ids, features) in enumerate(window):
                feed["first"][k, w] = at
                feed["pieces"][k, at:at + len(ids)], feed["features"][k, at:at + len(ids)] = ids, features
                at += len(ids)
            feed["pieces"][k, at] = self.word_piece.sep
        found = dict(zip([o.name for o in self.main.get_outputs()], self.main.run(None, feed)))
        for k, window in enumerate(packed):
            self._scatter({n: v[k] for n, v in found.items()}, window, out)

    @staticmethod
    def _scatter(found, window, out):
        """Takes the rows of each unit's own words, and their arcs to all words of the unit."""
        at = 0
        for u in window:
            own = slice(at + u.own_start - u.start, at + u.own_end - u.start)
            target = out[u.sentence]
            target["arcs"][u.own_start:u.own_end, u.start:u.end] = found["arcs"][own, at:at + u.end - u.start]
            index = np.arange(u.own_start, u.own_end)
            target["arcs"][index, index] = found["root"][own]
            for name in _ROWS:
                target.setdefault(name, []).extend(found[name][own])
            at += u.end - u.start

    def _relations(self, raw, trees):
        """Relation index of each word at its head; the root's is 'root'."""
        dep = np.concatenate([np.stack(r["rel_dep"]) for r in raw])
        head = np.concatenate([np.stack(r["rel_head"])[t] for r, t in zip(raw, trees)])
        scores = self.relations.run(None, {"dep": dep, "head": head})[0]
        root = self.labels["rels"].index("root")
        scores[:, root] = decode.FAR
        best = np.split(scores.argmax(-1), np.cumsum([len(t) for t in trees])[:-1])
        return [[root if t[i] == i else int(x) for i, x in enumerate(row)] for t, row in zip(trees, best)]

    def _decoded(self, words, r, heads, rels):
        l = self.labels
        upos = [l["upos"][int(x.argmax())] for x in r["upos"]]
        scripts = [l["scripts"][int(x)] for x in r["lemma"]]
        grids = (np.stack(r[k]) for k in ("trigger", "status", "role_trigger", "role_word"))
        return {
            "upos": upos, "feats": [l["feats"][int(x)] for x in r["feats"]],
            "lemmas": [decode.lemma(w, u, s, self.lexicon) for w, u, s in zip(words, upos, scripts)],
            "heads": [-1 if h == i else int(h) for i, h in enumerate(heads)], "rels": [l["rels"][x] for x in rels],
            "names": [NAMES[x] for x in decode.viterbi(np.stack(r["names"]))],
            "events": decode.events(*grids, self.manifest["thresholds"])}
