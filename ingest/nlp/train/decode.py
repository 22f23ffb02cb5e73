"""From scores to labels: legal BIO, one-rooted trees, lemmas, events."""
import numpy as np
from .labels import NAMES, ROLES, ROLES_OF, STATUS, STATUS_OF, TRIGGERS
from .lemmas import apply_script

_ILLEGAL = np.array([[n[0] == "I" and p[2:] != n[2:] for n in NAMES] for p in NAMES])
FAR = -1e4


def viterbi(scores):
    """names scores [W, 11] -> best legal label index of each word; ties go to the lower index."""
    log = scores - np.log(np.exp(scores - scores.max(-1, keepdims=True)).sum(-1, keepdims=True)) - scores.max(-1, keepdims=True)
    best = log[0] + np.array([FAR if n[0] == "I" else 0.0 for n in NAMES])
    back = []
    for row in log[1:]:
        step = best[:, None] + np.where(_ILLEGAL, FAR, 0.0)
        back.append(step.argmax(0))
        best = step.max(0) + row
    path = [int(best.argmax())]
    for b in reversed(back):
        path.append(int(b[path[-1]]))
    return path[::-1]


def _cycle(heads):
    """Words of one cycle (a root is its own head and none), or None."""
    state = [0] * len(heads)
    for start in range(len(heads)):
        path, i = [], start
        while not state[i]:
            state[i] = 1
            path.append(i)
            if heads[i] == i:
                break
            i = heads[i]
            if i in path:
                return path[path.index(i):]
        for j in path:
            state[j] = 2
    return None


def _arborescence(s):
    """Chu-Liu-Edmonds. s[i, j]: score of j as the head of i, diagonal: of i as a root. -> heads."""
    heads = s.argmax(1)
    cycle = _cycle(list(heads))
    if cycle is None:
        return heads
    rest = [i for i in range(len(s)) if i not in cycle]
    size, base = len(rest) + 1, s[cycle, heads[cycle]]
    small = np.full((size, size), FAR * FAR)
    small[:-1, :-1] = s[np.ix_(rest, rest)]
    leave = s[np.ix_(rest, cycle)]
    small[:-1, -1] = leave.max(1) if rest else 0
    enter = s[np.ix_(cycle, rest)] - base[:, None]
    rooted = s[cycle, cycle] - base
    small[-1, :-1], small[-1, -1] = (enter.max(0) if rest else 0), rooted.max()
    found = _arborescence(small)
    heads = heads.copy()
    for k, i in enumerate(rest):
        heads[i] = cycle[leave[k].argmax()] if found[k] == size - 1 and k != size - 1 else i if found[k] == k else rest[found[k]]
    into = found[-1]
    k = rooted.argmax() if into == size - 1 else enter[:, into].argmax()
    heads[cycle[k]] = cycle[k] if into == size - 1 else rest[into]
    return heads


def tree(scores):
    """[W, W] with the roots on the diagonal -> head of each word (the root's is itself); exactly one root."""
    heads = scores.argmax(1)
    if (heads == np.arange(len(heads))).sum() == 1 and _cycle(list(heads)) is None:
        return heads
    penalty = scores.astype(np.float64)
    np.fill_diagonal(penalty, penalty.diagonal() + FAR)
    return _arborescence(penalty)


def lemma(word, upos, script, lexicon):
    """Proper nouns by the script alone; else the lexicon, the script, or the lower-cased word."""
    known = None if upos == "PROPN" else lexicon.get(f"{word.lower()} {upos}")
    return known or apply_script(word, script) or word.lower()


def sigmoid(x):
    """Logistic function."""
    return 1 / (1 + np.exp(-np.clip(x, -80, 80)))


def events(trigger, status, role_trigger, role_word, thresholds):
    """Events of one sentence from its rows: kind, trigger word, status with probabilities, words of each role."""
    out = []
    for kind, i in zip(*(sigmoid(trigger) >= thresholds["trigger"]).T.nonzero()):
        name = TRIGGERS[kind]
        at = [STATUS.index(x) for x in STATUS_OF[name]]
        chosen = at[int(status[i, at].argmax())]
        size = role_word.shape[1] // len(ROLES)
        scores = (role_trigger[i].reshape(1, -1, size) * role_word.reshape(len(role_word), -1, size)).sum(-1)
        roles = {r: [int(w) for w in np.nonzero(sigmoid(scores[:, ROLES.index(r)]) >= thresholds["role"])[0]] for r in ROLES_OF[name]}
        out.append({"kind": name, "trigger": int(i), "probability": float(sigmoid(trigger[i, kind])),
                    "status": STATUS[chosen], "roles": {r: w for r, w in roles.items() if w}})
    return out
