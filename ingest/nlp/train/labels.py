"""Label inventories: fixed ones here, those of the trees counted from the training data."""
from collections import Counter
from dataclasses import dataclass, asdict

TYPES = ["PERSON", "LOCATION", "ORGANIZATION", "DEMONYM", "DATE"]
NAMES = ["O"] + [f"{b}-{t}" for t in TYPES for b in "BI"]
TRIGGERS = ["MEET", "CAPTURE"]
MEET_STATUS = ["actual", "planned", "possible", "proposed", "hypothetical", "negated"]
CAPTURE_STATUS = ["REPORTED", "CLAIMED", "CONFIRMED", "ATTEMPTED", "INTENDED"]
STATUS = MEET_STATUS + CAPTURE_STATUS
ROLES = ["party", "place", "time", "captor", "taken", "from", "claimedBy", "deniedBy"]
ROLES_OF = {"MEET": ["party", "place", "time"],
            "CAPTURE": ["captor", "taken", "from", "time", "claimedBy", "deniedBy"]}
STATUS_OF = {"MEET": MEET_STATUS, "CAPTURE": CAPTURE_STATUS}
FEATURES = ["Number", "Tense", "Mood", "Voice", "Person", "Gender", "VerbForm", "Degree"]


@dataclass
class Labels:
    """Inventories of the tree heads; index = class number."""
    upos: list
    feats: list         # joint sets of the kept features, as "Mood=Ind|Tense=Past"
    scripts: list       # lemma edit scripts, see lemmas.py
    rels: list

    def as_dict(self):
        """All inventories, for the manifest."""
        return {**asdict(self), "names": NAMES, "triggers": TRIGGERS, "status": STATUS,
                "statusOf": STATUS_OF, "roles": ROLES, "rolesOf": ROLES_OF}


def frequent(items, least):
    """Labels seen at least `least` times, most frequent first, ties by name."""
    counts = Counter(items)
    return [x for x, n in sorted(counts.items(), key=lambda p: (-p[1], p[0])) if n >= least]


def count_labels(sentences, script_of):
    """Inventories over the sentences with trees; `script_of(word, lemma, upos)` names the edit."""
    trees = [s for s in sentences if s.heads is not None]
    scripts = (script_of(w, l, u) for s in trees for w, l, u in zip(s.words, s.lemmas, s.upos))
    return Labels(
        upos=sorted({u for s in trees for u in s.upos}),
        feats=frequent((f for s in trees for f in s.feats), 4),
        scripts=frequent(scripts, 3),
        rels=frequent((r for s in trees for r in s.rels), 2))
