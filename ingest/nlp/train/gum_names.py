"""Names of GUM: from the entity spans in its MISC column to flat BIO label sets."""
import re
from .labels import NAMES

_MARK = re.compile(r"\((\d+(?:\[\d+/\d+\])?)-([a-z]+)-([^()]*)(\))?|(\d+(?:\[\d+/\d+\])?)\)")
_TYPE = {"person": "PERSON", "place": "LOCATION", "organization": "ORGANIZATION"}
_TITLES = set("""President Mr. Mrs. Ms. Miss Dr. Professor Prof. Senator Sen. Governor Gov. General Gen. Colonel Lt. Captain
    Minister Prime Secretary King Queen Prince Princess Pope Sir Lord Lady Judge Justice Chief Rep. Congressman Mayor Chancellor
    Mr Mrs Ms Dr Ambassador Sheikh Ayatollah Rev. Reverend Saint Chairman Officer Sergeant Detective Commander Father Sister Brother""".split())
_JOINTS = {"de", "la", "-", "."}
_WIDE_JOINTS = _JOINTS | {"of", "the", "&", "'s", "’s", "for"}     # of places and organizations
_DATE = re.compile(r"^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|"
                   r"September|October|November|December|[12]\d{3}s?|\d{1,2}(?:st|nd|rd|th)?)$")


def entity_spans(misc):
    """[(start, end, type, minimal word offsets)] with end exclusive."""
    open_, spans = {}, []
    for i, column in enumerate(misc):
        field = next((p[7:] for p in column.split("|") if p.startswith("Entity=")), "")
        for m in _MARK.finditer(field):
            if m[1]:
                parts = m[3].split("-")
                least = [int(x) for x in parts[3].split(",") if x.isdigit()] if len(parts) > 3 else []
                open_.setdefault(m[1], []).append((i, m[2], least))
            if m[4] or m[5]:
                start, kind, least = open_[m[1] or m[5]].pop()
                spans.append((start, i + 1, kind, least))
    return spans


def _capital(word):
    return word[:1].isupper()


def _name_in(s, start, end, kind, least):
    """The name within an entity: its proper nouns around the head, without titles, or None."""
    core = [start + k - 1 for k in least if start + k - 1 < end and s.upos[start + k - 1] == "PROPN"]
    if not core:
        return None
    a = b = min(core)
    joints = _JOINTS if kind == "person" else _WIDE_JOINTS
    while b < end and (b in core or s.words[b] in joints and any(c > b for c in core)):
        b += 1
    while a > start and _capital(s.words[a - 1]) and s.upos[a - 1] in ("PROPN", "ADJ", "NOUN"):
        a -= 1
    while b < end and s.upos[b] == "PROPN" and s.rels[b] in ("flat", "compound"):
        b += 1
    while kind != "person" and b + 1 < end and s.words[b] in ("of", "for") and s.upos[b + 1] == "PROPN":
        b += 2
    titles = [i for i in range(a, b - 1) if s.words[i] in _TITLES or s.rels[i] == "nmod:desc"]
    return (max(titles) + 1, b) if kind == "person" and titles else (a, b)


def _put(labels, a, b, kind):
    labels[a:b] = [{f"B-{kind}"}] + [{f"I-{kind}"} for _ in range(b - a - 1)]


def _dates(s, labels, spans):
    """Days, months and years of time entities are dates; what else they hold stays open."""
    for a, b, _, _ in (x for x in spans if x[2] == "time"):
        hits = [i for i in range(a, b) if _DATE.match(s.words[i])]
        for i in range(a, b):
            labels[i] = {"O", "B-DATE", "I-DATE"}
        if hits and any(not s.words[i].isdigit() or len(s.words[i]) == 4 for i in hits):
            _put(labels, hits[0], hits[-1] + 1, "DATE")


def gum_labels(s, demonyms):
    """Allowed label sets of each word; proper nouns in no entity may be anything."""
    spans = entity_spans(s.misc)
    covered = {i for a, b, _, _ in spans for i in range(a, b)}
    labels = [set(NAMES) if s.upos[i] == "PROPN" and i not in covered else {"O"} for i in range(len(s.words))]
    _dates(s, labels, spans)
    taken = set()
    for a, b, kind, least in sorted(spans, key=lambda x: x[0] - x[1]):
        found = _name_in(s, a, b, kind, least) if kind in _TYPE else None
        if found and not taken & set(range(*found)):
            taken |= set(range(*found))
            people = kind == "person" and found[1] - found[0] == 1 and s.words[found[0]] in demonyms
            _put(labels, *found, "DEMONYM" if people else _TYPE[kind])
    for i, w in enumerate(s.words):
        if w in demonyms and i not in taken:
            labels[i] = {"B-DEMONYM"} if s.upos[i] in ("ADJ", "NOUN") else {"O", "B-DEMONYM", "B-ORGANIZATION"}
        if i and f"{s.words[i - 1]} {w}" in demonyms and not {i - 1, i} & taken:
            _put(labels, i - 1, i + 1, "DEMONYM")
    return labels
