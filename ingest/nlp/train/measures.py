"""Counts per sentence and the scores made of them, with bootstrap intervals."""
import numpy as np

RELATIONS = ["nsubj", "nsubj:pass", "obj", "obl", "conj", "appos", "nmod", "ccomp", "xcomp", "acl:relcl"]


def f1(counts):
    """counts [..., 3] of right, found, gold -> F1 in percent (accuracy where found equals gold)."""
    right, found, gold = np.moveaxis(np.asarray(counts, float), -1, 0)
    return 200 * right / np.maximum(found + gold, 1e-9)


def score(rows, seed=7, rounds=1000):
    """rows: (right, found, gold) of each sentence -> value, precision, recall, 95 % interval, n."""
    rows = np.array(rows, float)
    right, found, gold = rows.sum(0)
    picks = np.random.default_rng(seed).integers(len(rows), size=(rounds, len(rows)))
    low, high = np.percentile(f1(rows[picks].sum(1)), [2.5, 97.5])
    percent = lambda a, b: round(100 * a / b, 1) if b else None
    return {"value": round(float(f1(rows.sum(0))), 1), "low": round(low, 1), "high": round(high, 1),
            "precision": percent(right, found), "recall": percent(right, gold), "n": int(gold)}


def base(rel):
    """'obl:tmod' -> 'obl'."""
    return rel.split(":")[0]


def tree_counts(gold, found):
    """{measure: (right, found, gold)} of one sentence; relations compare without subtypes, bar RELATIONS with one."""
    n = len(gold.words)
    heads = [-1 if h == i else h for i, h in enumerate(gold.heads)]
    attached = [a == b for a, b in zip(heads, found["heads"])]
    rels = [base(a) == base(b) for a, b in zip(gold.rels, found["rels"])]
    out = {"UPOS": (sum(a == b for a, b in zip(gold.upos, found["upos"])), n, n),
           "UAS": (sum(attached), n, n), "LAS": (sum(a and r for a, r in zip(attached, rels)), n, n),
           "lemma": (sum(a == b for a, b in zip(gold.lemmas, found["lemmas"])), n, n),
           "features": (sum(a == b for a, b in zip(gold.feats, found["feats"])), n, n)}
    for rel in RELATIONS:
        mine, theirs = ([_is(x, rel) for x in r] for r in (found["rels"], gold.rels))
        right = sum(a and b and c for a, b, c in zip(mine, theirs, attached))
        out[rel] = (right, sum(mine), sum(theirs))
    return out


def _is(rel, wanted):
    """Whether a relation counts as `wanted`: nsubj is not its passive, obl and others take all subtypes."""
    if ":" in wanted:
        return rel == wanted
    return base(rel) == wanted and f"{rel}" not in RELATIONS[1:2] + RELATIONS[-1:]


def spans(tags):
    """BIO tags -> {(start, end, type)}."""
    out, start = set(), None
    for i, tag in enumerate([*tags, "O"]):
        if start is not None and tag[0] != "I":
            out.add((start, i, tags[start][2:]))
            start = None
        if tag[0] == "B":
            start = i
    return out


def name_counts(gold, found, types):
    """{type or 'micro': counts}; found names of other types are left out."""
    mine, theirs = ({x for x in spans(t) if x[2] in types} for t in (found, gold))
    out = {"micro": (len(mine & theirs), len(mine), len(theirs))}
    for t in types:
        a, b = ({x for x in s if x[2] == t} for s in (mine, theirs))
        out[t] = (len(a & b), len(a), len(b))
    return out


def event_counts(gold, found, kind):
    """Triggers; then, over events found at the right trigger: status, and the words of each role."""
    mine = {e["trigger"]: e for e in found if e["kind"] == kind}
    theirs = {e.trigger: e for e in gold}
    both = mine.keys() & theirs.keys()
    out = {"trigger": (len(both), len(mine), len(theirs)),
           "status": (sum(mine[t]["status"] == theirs[t].status for t in both), len(both), len(both)),
           "arguments exact": (sum({r: set(w) for r, w in mine[t]["roles"].items()} == theirs[t].roles for t in both),
                               len(both), len(both))}
    for role in {r for t in both for r in (*mine[t]["roles"], *theirs[t].roles)}:
        words = [(set(mine[t]["roles"].get(role, [])), theirs[t].roles.get(role, set())) for t in both]
        out[f"words of {role}"] = tuple(sum(len(x) for x in column) for column in zip(*((a & b, a, b) for a, b in words)))
    return out
