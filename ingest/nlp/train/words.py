"""Splits raw sentences as UD English does, near enough for training on text without tokens.

The shipped splitter is the TypeScript one; this one reads only the event sentences and
splits the tokens of WikiGold and GMB, which keep hyphens and possessives together.
"""
import re

_PREFIX = ("anti|co|counter|cross|e|ex|extra|inter|intra|mid|mini|multi|neo|non|over|pan|post|pre|"
           "pro|re|semi|socio|sub|super|trans|ultra|un|under|vice")
_ABBREVIATION = (r"(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sen|Rep|Gov|Jr|Sr|St|Maj|Capt|Sgt|Cmdr|Adm|Brig|Prof|Rev|No|"
                 r"Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Inc|Corp|Co|Ltd|vs|etc|Ave|Mt|Ft)\.")
_TOKEN = re.compile("|".join([
    r"(?:https?://|www\.)\S+", r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+",
    r"(?:[^\W\d_]\.){2,}", _ABBREVIATION, r"[A-Z]\.(?=\s+[A-Z])",
    r"\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|s)?\b", rf"(?:(?i:{_PREFIX})-)?[^\W_]+(?:['’][^\W_]+)*",
    r"--+|\.\.+", r"\S"]))
_CLITIC = re.compile(r"^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$", re.I)
_NOT = {"can’t": 2, "can't": 2, "won't": 2, "won’t": 2, "cannot": 3}


def _cut(text):
    """A word and its clitic: "Trump's" -> Trump, 's."""
    if text.lower() in _NOT:
        k = _NOT[text.lower()]
        return [text[:k], text[k:]]
    m = _CLITIC.match(text)
    return [m[1], m[2]] if m else [text]


def split_words(text):
    """[(start, end, word)] of a raw sentence, offsets in code units of `text`."""
    out = []
    for m in _TOKEN.finditer(text):
        at = m.start()
        for part in _cut(m.group()):
            out.append((at, at + len(part), part))
            at += len(part)
    return out
