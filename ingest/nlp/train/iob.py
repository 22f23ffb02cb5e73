"""Reads the name corpora: Universal NER over EWT and PUD, WikiGold, GMB."""
import re
from .conllu import lines_of
from .labels import NAMES
from .sentence import Sentence
from .words import split_words

_MAP = {"PER": "PERSON", "LOC": "LOCATION", "ORG": "ORGANIZATION", "DEM": "DEMONYM", "TIM": "DATE"}
_DATES = {"O", "B-DATE", "I-DATE"}
_OPEN = _DATES | {"B-DEMONYM", "I-DEMONYM"}
_ANY = set(NAMES)


def _groups(path):
    """Rows of each sentence, with comment lines as one-column rows."""
    rows = []
    for line in lines_of(path):
        if line.strip():
            rows.append([line] if line.startswith("# ") else line.split("\t"))
        elif rows:
            yield rows
            rows = []
    if rows:
        yield rows


def _label(tag, outside):
    """'B-PER' -> {'B-PERSON'}; O -> what the corpus leaves open there."""
    if tag[2:] in _MAP:
        return {f"{tag[0]}-{_MAP[tag[2:]]}"}
    return set(outside)


def read_uner(path, source="uner"):
    """Universal NER: UD words; it has no dates and no demonyms, so its O may be either."""
    out, doc = [], ""
    for rows in _groups(path):
        doc = next((r[0].split(" = ")[1] for r in rows if r[0].startswith("# newdoc")), doc)
        ident = next((r[0].split(" = ")[1] for r in rows if r[0].startswith("# sent_id")), "")
        words = [r for r in rows if len(r) > 2]
        out.append(Sentence(source, doc, [r[1] for r in words], id=ident,
                            names=[_label(r[2], _OPEN) for r in words]))
    return out


def _spread(token, tag, outside):
    """Words of one corpus token with their labels; 'U.S.-led' as a place names only 'U.S.'."""
    parts = [w for _, _, w in split_words(token)] or [token]
    if re.fullmatch(r"[A-Z]\.", token):
        return [(token, _label(tag, outside))]
    if tag.endswith("TIM") and "-" in parts:
        return [(p, {"O", *_DATES}) for p in parts]
    if len(parts) == 1 or tag[2:] not in _MAP:
        unsure = tag == "O" and "-" in parts and not token.islower()
        return [(p, set(_ANY) if unsure else _label(tag, outside)) for p in parts]
    kind, out, led = _MAP[tag[2:]], [], parts[-1].islower() and "-" in parts
    for k, p in enumerate(parts):
        outer = p in ("'s", "’s", "'") or led and k >= parts.index("-")
        out.append((p, set(outside) if outer else {f"{tag[0] if k == 0 else 'I'}-{kind}"}))
    return out


def _sentence(source, doc, pairs, noisy=False):
    return Sentence(source, doc, [w for w, _ in pairs], names=[x for _, x in pairs], noisy=noisy)


def read_gmb(path):
    """GMB's Voice of America names: five types, partly automatic, so marked noisy."""
    out = []
    for n, rows in enumerate(_groups(path)):
        pairs = [p for r in rows if len(r) == 3 for p in _spread(r[0], r[2], {"O"})]
        out.append(_sentence("gmb", f"gmb{n // 8}", pairs, noisy=True))
    return out


def _clitics(rows):
    """WikiGold parts "'" and "s"; UD has one word."""
    out = []
    for token, tag in rows:
        if token in ("s", "t", "re", "ve", "ll", "d", "m") and out and out[-1][0] == "'":
            out[-1] = ("'" + token, "O")
        else:
            out.append((token, tag))
    return out


def read_wikigold(path):
    """WikiGold: I- tags alone; MISC holds demonyms among other things."""
    out = []
    for n, rows in enumerate(_groups(path)):
        pairs, before = [], "O"
        for token, tag in _clitics(r[0].rsplit(" ", 1) for r in rows if "DOCSTART" not in r[0]):
            first = tag != before
            before = tag
            tag = f"B{tag[1:]}" if first and tag != "O" else tag
            pairs += _spread(token, tag, _OPEN if tag.endswith("MISC") else _DATES)
        if pairs:
            out.append(_sentence("wikigold", f"wiki{n // 8}", pairs))
    return out
