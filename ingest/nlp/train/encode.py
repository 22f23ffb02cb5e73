"""Sentences to numbers: pieces, features and targets of each word, packed into windows."""
from dataclasses import dataclass
import numpy as np
from .config import WINDOW
from .labels import NAMES, ROLES, ROLES_OF, STATUS, TRIGGERS
from .lemmas import script_of

SKIP = -100


@dataclass
class Encoded:
    """One sentence in numbers; arrays have one row a word, targets are SKIP where unknown."""
    words: list
    pieces: list                # piece ids of each word
    spans: list                 # gazetteer spans (start, end, class)
    first_names: list
    upos: np.ndarray
    feats: np.ndarray
    lemma: np.ndarray
    head: np.ndarray
    rel: np.ndarray
    names: np.ndarray           # [W, 11] allowed labels; all where the corpus says nothing
    noisy: bool
    event_kind: int             # index into TRIGGERS, -1 where events are not annotated
    events: list                # (trigger, status, [W, 8] roles)

    @property
    def size(self):
        """Pieces of the whole sentence."""
        return sum(map(len, self.pieces))


class Encoder:
    """Turns Sentence into Encoded with fixed inventories."""

    def __init__(self, labels, word_piece, lists):
        self.word_piece, self.lists = word_piece, lists
        self.index = {k: {x: i for i, x in enumerate(getattr(labels, k))} for k in ("upos", "feats", "scripts", "rels")}

    def __call__(self, s):
        """Labels outside the inventories are skipped."""
        n = len(s.words)
        scripts = [script_of(*x) for x in zip(s.words, s.lemmas, s.upos)] if s.lemmas else None
        return Encoded(
            words=s.words, pieces=[self.word_piece.of(w) for w in s.words],
            spans=self.lists.spans(s.words), first_names=self.lists.first_flags(s.words),
            upos=self._ids("upos", s.upos, n), feats=self._ids("feats", s.feats, n),
            lemma=self._ids("scripts", scripts, n), rel=self._ids("rels", s.rels, n),
            head=np.array(s.heads if s.heads else [SKIP] * n, np.int64),
            names=_allowed(s.names, n), noisy=s.noisy,
            event_kind=TRIGGERS.index(s.event_kind) if s.event_kind else -1,
            events=[_event(e, n) for e in s.events or []])

    def _ids(self, name, values, n):
        table = self.index[name]
        return np.array([table.get(v, SKIP) for v in values] if values else [SKIP] * n, np.int64)


def _allowed(names, n):
    """[W, 11] booleans."""
    if names is None:
        return np.ones((n, len(NAMES)), bool)
    return np.array([[x in allowed for x in NAMES] for allowed in names], bool)


def _event(e, n):
    roles = np.zeros((n, len(ROLES)), np.float32)
    for role, words in e.roles.items():
        roles[sorted(words), ROLES.index(role)] = 1
    return e.trigger, STATUS.index(e.status), roles


def role_mask(kind):
    """[8] 1 for the roles that the trigger's kind can have."""
    return np.array([float(r in ROLES_OF[TRIGGERS[kind]]) for r in ROLES], np.float32)


def pack(sentences):
    """Consecutive sentences of one document into windows of at most WINDOW pieces; longer ones are left out."""
    windows, room, doc = [], 0, None
    for s, e in sentences:
        if e.size > WINDOW - 2:
            continue
        if s.doc != doc or e.size > room:
            windows.append([])
            room, doc = WINDOW - 2, s.doc
        windows[-1].append(e)
        room -= e.size
    return windows


def merge_small(windows):
    """Joins neighbouring short windows (the ends of documents) into fuller ones."""
    out, room = [], 0
    for w in windows:
        size = sum(e.size for e in w)
        if size > room:
            out.append([])
            room = WINDOW - 2
        out[-1] += w
        room -= size
    return out
