"""Gives some sentences other people and places, so that names are known by their context too."""
from dataclasses import replace
from .labels import NAMES

_PERSON, _MORE, _PLACE = (NAMES.index(x) for x in ("B-PERSON", "I-PERSON", "B-LOCATION"))
_KEPT = {"Al", "El", "Mr", "Mr.", "Mrs.", "Ms.", "Dr.", "Jr.", "Sr.", "Bin", "Ibn", "Van", "De", "St.", "Saint"}


def _label(e, i):
    """The only label allowed at a word, or -1."""
    return int(e.names[i].argmax()) if e.names[i].sum() == 1 else -1


class Renamer:
    """Draws names from lists of first names, last names and places (single words)."""

    def __init__(self, first, last, places, countries, word_piece, lists):
        self.pools = {"first": sorted(first), "last": sorted(last), "place": sorted(places)}
        self.countries, self.word_piece, self.lists = countries, word_piece, lists

    def _kind(self, e, i):
        """Which pool may replace word i, or None."""
        word, label = e.words[i], _label(e, i)
        if not word[0].isupper() or len(word) < 3 or "." in word or word in _KEPT or label < 0:
            return None
        more = i + 1 < len(e.words) and _label(e, i + 1) == label + 1
        if label == _PERSON:
            return "first" if more else "last"
        if label == _MORE:
            return "last"
        return "place" if label == _PLACE and not more and word not in self.countries else None

    def __call__(self, e, known, rng):
        """The sentence renamed; `known` {word: new word} keeps a window's names one and the same."""
        words = list(e.words)
        for i, word in enumerate(words):
            kind = self._kind(e, i)
            if kind and word not in known:
                known[word] = self.pools[kind][rng.integers(len(self.pools[kind]))]
            words[i] = known[word] if kind else word
        if words == e.words:
            return e
        return replace(e, words=words, pieces=[self.word_piece.of(w) for w in words],
                       spans=self.lists.spans(words), first_names=self.lists.first_flags(words))
