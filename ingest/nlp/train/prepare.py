"""Reads all corpora once and keeps the encoded windows in the work folder."""
import pickle
from collections import Counter
from dataclasses import dataclass, asdict
from pathlib import Path
from .base import base_folder
from .conllu import read_conllu
from .encode import Encoder, merge_small, pack
from .event_data import join_names, key_of, read_events
from .gum_names import gum_labels
from .iob import read_gmb, read_uner, read_wikigold
from .kept_aside import kept_keys
from .labels import Labels, count_labels
from .lemmas import build_lexicon, script_of
from .lists import Lists, build_gazetteer, country_names, demonym_set, people_names, write_lists
from .rename import Renamer
from .wordpiece import WordPiece, load_vocabulary


@dataclass
class Tools:
    """What turns words into numbers."""
    labels: Labels
    word_piece: WordPiece
    lists: Lists
    lexicon: dict
    renamer: Renamer


def _trees(treebank):
    gum = read_conllu(treebank / "en_gum-train.conllu.gz", "gum")
    demonyms = demonym_set()
    for s in gum:
        s.names = gum_labels(s, demonyms)
    return {"ewt": read_conllu(treebank / "en_ewt-train.conllu.gz", "ewt"), "gum": gum}


def read_all(treebank, gold):
    """{source: training sentences}; sentences kept aside for evaluation are taken out of GMB and the events."""
    aside = kept_keys(gold)
    corpora = _trees(treebank)
    corpora["uner"] = read_uner(treebank / "ewt-dev.iob2.gz")
    corpora["wikigold"] = read_wikigold(treebank / "wikigold.txt.gz")
    gmb = read_gmb(treebank / "gmb-train.iob2.gz")
    corpora["gmb"] = [s for s in gmb if key_of("".join(s.words)) not in aside]
    for kind in ("MEET", "CAPTURE"):
        train, _ = read_events(gold / "train" / f"{kind.lower()}.jsonl.gz", kind)
        corpora[kind.lower()] = [s for s in train if key_of("".join(s.words)) not in aside]
        join_names(corpora[kind.lower()], corpora["gmb"])
    return corpora


def _common(sentences):
    """Words seen at least twice in lower case in the trees."""
    counts = Counter(w for s in sentences for w in s.words if w.islower())
    return {w for w, n in counts.items() if n > 1}


def _make(treebank, gold, node_modules, work):
    corpora = read_all(treebank, gold)
    trees = corpora["ewt"] + corpora["gum"]
    common = _common(trees)
    write_lists(work / "lists.txt.gz", build_gazetteer(node_modules, common), people_names("first", common))
    lists, pieces = Lists(work / "lists.txt.gz"), WordPiece(load_vocabulary(base_folder() / "vocab.txt"))
    places = {words[0] for words, kind in lists.table.items() if kind == 0 and len(words) == 1}
    renamer = Renamer(lists.first, people_names("last", common), places, country_names(), pieces, lists)
    tools = Tools(count_labels(trees, script_of), pieces, lists, build_lexicon(trees), renamer)
    encode = Encoder(tools.labels, tools.word_piece, tools.lists)
    windows = {k: merge_small(pack([(s, encode(s)) for s in v])) for k, v in corpora.items()}
    sizes = {k: {"sentences": len(v), "words": sum(len(s.words) for s in v), "windows": len(windows[k])}
             for k, v in corpora.items()}
    return tools, windows, sizes


def prepare(treebank, gold, node_modules, work):
    """(Tools, {source: windows}, sizes), from the work folder where they are ready."""
    ready = Path(work) / "prepared.pickle"
    if not ready.exists():
        made = _make(Path(treebank), Path(gold), Path(node_modules), Path(work))
        aside = ready.with_suffix(".writing")
        aside.write_bytes(pickle.dumps(made))
        aside.rename(ready)
    return pickle.loads(ready.read_bytes())
