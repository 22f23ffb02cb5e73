"""Lemmas as edit scripts 'case|cut|suffix': case the form, cut letters at its end, add the suffix."""

_CASES = {"keep": lambda w: w, "lower": str.lower, "title": lambda w: w[:1].upper() + w[1:].lower()}


def _edit(form, lemma):
    """(letters to cut, suffix to add) that turn form into lemma."""
    same = 0
    while same < min(len(form), len(lemma)) and form[same] == lemma[same]:
        same += 1
    return len(form) - same, lemma[same:]


def script_of(word, lemma, upos):
    """Cheapest script; a word without capitals is always 'lower' (or 'keep' as a proper noun)."""
    order = ["keep", "lower", "title"] if upos == "PROPN" else ["lower", "keep", "title"]
    edits = [(case, *_edit(_CASES[case](word), lemma)) for case in order]
    case, cut, suffix = min(edits, key=lambda e: e[1] + len(e[2]))
    return f"{case}|{cut}|{suffix}"


def apply_script(word, script):
    """The lemma, or None where the word is shorter than the cut."""
    case, cut, suffix = script.split("|", 2)
    form = _CASES[case](word)
    return form[:len(form) - int(cut)] + suffix if int(cut) <= len(form) else None


def build_lexicon(sentences, least=2, agreement=0.95):
    """{'form upos': lemma} of lower-case forms whose lemma hardly varies and that occur often enough."""
    seen = {}
    for s in sentences:
        for w, l, u in zip(s.words, s.lemmas, s.upos):
            if u != "PROPN":
                row = seen.setdefault(f"{w.lower()} {u}", {})
                row[l] = row.get(l, 0) + 1
    best = {k: max(v.items(), key=lambda p: (p[1], p[0])) + (sum(v.values()),) for k, v in seen.items()}
    return {k: l for k, (l, n, total) in sorted(best.items()) if n >= least and n >= agreement * total}
