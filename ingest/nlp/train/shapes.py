"""What an uncased base cannot see: the shape of words and the case of the sentence."""
import re
import unicodedata

SHAPES = ["lower", "title", "upper", "single", "mixed", "abbreviation", "digits", "alphanumeric", "punctuation"]
CASES = ["normal", "allCaps", "titleCase", "noCapitals"]
_ABBREVIATION = re.compile(r"^(?:[^\W\d_]{1,5}\.)+[^\W\d_]?$")


def is_upper(c):
    """Changes when lowered."""
    return c.lower() != c


def _letter(c):
    return unicodedata.category(c)[0] == "L"


def shape(word):
    """Index into SHAPES."""
    letters = [c for c in word if _letter(c)]
    digits = any(unicodedata.category(c) == "Nd" for c in word)
    if not letters:
        return SHAPES.index("digits" if digits else "punctuation")
    if digits:
        return SHAPES.index("alphanumeric")
    if _ABBREVIATION.match(word):
        return SHAPES.index("abbreviation")
    uppers = sum(is_upper(c) for c in letters)
    if uppers == 0:
        return SHAPES.index("lower")
    if uppers == len(letters):
        return SHAPES.index("single" if len(letters) == 1 else "upper")
    return SHAPES.index("title" if uppers == 1 and is_upper(letters[0]) else "mixed")


def shape_ids(words):
    """One id a word: 1 + shape, plus 9 for the sentence's first word; 0 is for [CLS], [SEP] and padding."""
    return [1 + shape(w) + (len(SHAPES) if i == 0 else 0) for i, w in enumerate(words)]


def sentence_case(words):
    """1 + index into CASES, from the words that have two letters or more."""
    long_ = [[c for c in w if _letter(c)] for w in words]
    long_ = [x for x in long_ if len(x) > 1]
    if len(long_) < 3:
        return 1
    capital = sum(is_upper(x[0]) for x in long_)
    if sum(all(is_upper(c) for c in x) for x in long_) >= 0.8 * len(long_):
        return 2
    if len(long_) >= 4 and capital >= 0.7 * len(long_):
        return 3
    return 4 if capital == 0 else 1


def recase(words, how):
    """The words in other capitals: upper, lower or title."""
    change = {"upper": str.upper, "lower": str.lower, "title": lambda w: w[:1].upper() + w[1:]}[how]
    return [change(w) for w in words]
