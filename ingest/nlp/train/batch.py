"""Windows to tensors, with the random changes that training makes to its input."""
from dataclasses import dataclass
import numpy as np
import torch
from .encode import SKIP, role_mask
from .labels import NAMES, TRIGGERS
from .lists import span_ids
from .shapes import recase, sentence_case, shape_ids


@dataclass
class Batch:
    """Tensors of B windows with L pieces and W words; see losses.py for the targets."""
    pieces: torch.Tensor        # [B, L]
    features: torch.Tensor      # [B, L, 4]
    first: torch.Tensor         # [B, W]
    sentence: torch.Tensor      # [B, W] number of the sentence, -1 for padding
    targets: dict               # upos, feats, lemma, head, rel [B, W]; names [B, W, 11]; noisy [B, W]
    trigger: torch.Tensor       # [B, W, 2] 0 or 1, SKIP where not annotated
    events: list                # (window, trigger word, kind, status, roles [W, 8], weight [W, 8])

    @property
    def words(self):
        """Number of real words."""
        return int((self.sentence >= 0).sum())


def feature_rows(words, spans, first_names):
    """[W, 4] shape, case, gazetteer, first name."""
    case = [sentence_case(words)] * len(words)
    return np.array([shape_ids(words), case, span_ids(len(words), spans), first_names], np.int64).T


def _varied(e, cfg, rng, lists):
    """(feature rows, recased?) of a sentence with capitals changed or list features hidden at random."""
    words, spans, first, changed = e.words, e.spans, e.first_names, rng.random() < cfg.recase
    if changed:
        words = recase(words, ("upper", "lower", "title")[rng.integers(3)])
        spans, first = lists.spans(words), lists.first_flags(words)
    if not cfg.use_gazetteer or rng.random() < cfg.drop_lists:
        spans, first = [], [0] * len(words)
    else:
        spans = [s for s in spans if rng.random() >= cfg.drop_span]
        first = [f and int(rng.random() >= cfg.drop_span) for f in first]
    return feature_rows(words, spans, first), changed


class Collator:
    """Builds batches; `rng` is a numpy Generator made for the step."""

    def __init__(self, cfg, tools):
        self.cfg, self.tools = cfg, tools

    def __call__(self, windows, rng):
        """list of windows -> Batch"""
        windows = [self._renamed(w, rng) for w in windows]
        width = max(sum(len(e.words) for e in w) for w in windows)
        length = 2 + max(sum(e.size for e in w) for w in windows)
        self.b = _empty(len(windows), length, width)
        self.events = []
        for k, window in enumerate(windows):
            self._fill(k, window, rng)
        t = {name: torch.from_numpy(a) for name, a in self.b.items()}
        return Batch(t.pop("pieces"), t.pop("features"), t.pop("first"), t.pop("sentence"),
                     trigger=t.pop("trigger"), events=self.events, targets=t)

    def _renamed(self, window, rng):
        if rng.random() >= self.cfg.rename:
            return window
        known = {}
        return [self.tools.renamer(e, known, rng) for e in window]

    def _fill(self, k, window, rng):
        b, piece, word = self.b, 1, 0
        b["pieces"][k, 0] = self.tools.word_piece.cls
        for number, e in enumerate(window):
            rows, changed = _varied(e, self.cfg, rng, self.tools.lists)
            counts = [len(p) for p in e.pieces]
            ids = np.fromiter((i for p in e.pieces for i in p), np.int64, e.size)
            ids[rng.random(e.size) < self.cfg.hide_pieces] = self.tools.word_piece.mask
            n = len(e.words)
            at, cut = slice(word, word + n), slice(piece, piece + e.size)
            b["pieces"][k, cut], b["features"][k, cut] = ids, np.repeat(rows, counts, axis=0)
            b["first"][k, at] = piece + np.cumsum([0] + counts[:-1])
            b["sentence"][k, at] = number
            self._targets(k, at, e, changed)
            piece, word = piece + e.size, word + n
        b["pieces"][k, piece] = self.tools.word_piece.sep

    def _targets(self, k, at, e, changed):
        b = self.b
        for name in ("upos", "feats", "rel"):
            b[name][k, at] = getattr(e, name)
        b["lemma"][k, at] = SKIP if changed else e.lemma
        b["head"][k, at] = np.where(e.head == SKIP, SKIP, e.head + at.start)
        b["names"][k, at], b["noisy"][k, at] = e.names, e.noisy
        if e.event_kind >= 0:
            self._events(k, at, e)

    def _events(self, k, at, e):
        self.b["trigger"][k, at, e.event_kind] = 0
        for trigger, status, roles in e.events:
            self.b["trigger"][k, at.start + trigger, e.event_kind] = 1
            target = np.zeros((self.b["first"].shape[1], roles.shape[1]), np.float32)
            weight = np.zeros_like(target)
            target[at], weight[at] = roles, role_mask(e.event_kind)
            self.events.append((k, at.start + trigger, e.event_kind, status, target, weight))


def _empty(b, length, width):
    targets = {k: np.full((b, width), SKIP, np.int64) for k in ("upos", "feats", "lemma", "head", "rel")}
    return targets | {
        "pieces": np.zeros((b, length), np.int64), "features": np.zeros((b, length, 4), np.int64),
        "first": np.zeros((b, width), np.int64), "sentence": np.full((b, width), -1, np.int64),
        "names": np.ones((b, width, len(NAMES)), bool), "noisy": np.zeros((b, width), bool),
        "trigger": np.full((b, width, len(TRIGGERS)), SKIP, np.int64)}
