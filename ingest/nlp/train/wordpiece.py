"""Word pieces of the uncased base, word by word (BERT's basic and WordPiece tokenisation)."""
import unicodedata
from .config import MAX_PIECES


def load_vocabulary(path):
    """vocab.txt -> {piece: id}."""
    with open(path, encoding="utf-8") as f:
        return {line.rstrip("\n"): i for i, line in enumerate(f)}


def fold(word):
    """Lower case, accents stripped: NFD of the lower-cased word without category Mn."""
    return "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")


def _splits(c):
    """Characters that are pieces of their own: ASCII symbols, Unicode punctuation, CJK ideographs."""
    n = ord(c)
    ascii_symbol = 33 <= n <= 47 or 58 <= n <= 64 or 91 <= n <= 96 or 123 <= n <= 126
    return ascii_symbol or unicodedata.category(c)[0] == "P" or 0x4E00 <= n <= 0x9FFF or 0x3400 <= n <= 0x4DBF


def _parts(text):
    out, run = [], ""
    for c in text:
        if _splits(c):
            out += ([run] if run else []) + [c]
            run = ""
        else:
            run += c
    return out + ([run] if run else [])


def _greedy(part, vocabulary, unknown):
    """Longest match first; a part with any unmatched rest, or over 100 characters, is unknown."""
    if len(part) > 100:
        return [unknown]
    out, at = [], 0
    while at < len(part):
        end = len(part)
        while end > at and ("##" if at else "") + part[at:end] not in vocabulary:
            end -= 1
        if end == at:
            return [unknown]
        out.append(vocabulary[("##" if at else "") + part[at:end]])
        at = end
    return out


class WordPiece:
    """Pieces of single words, cached."""

    def __init__(self, vocabulary):
        self.vocabulary, self.cache = vocabulary, {}
        self.pad, self.unknown, self.cls, self.sep, self.mask = (
            vocabulary[x] for x in ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"))

    def of(self, word):
        """At least one and at most MAX_PIECES piece ids."""
        if word not in self.cache:
            ids = [i for p in _parts(fold(word)) for i in _greedy(p, self.vocabulary, self.unknown)]
            self.cache[word] = tuple(ids[:MAX_PIECES]) or (self.unknown,)
        return self.cache[word]
