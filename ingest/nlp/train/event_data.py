"""Event sentences: offsets to words, roles and status; names joined from GMB where it has the sentence."""
import gzip
import json
from .sentence import Event, Sentence
from .words import split_words

_SPANS = {"MEET": {"participants": "party", "place": "place", "time": "time"},
          "CAPTURE": {"captor": "captor", "place": "taken", "from": "from", "time": "time",
                      "claimedBy": "claimedBy", "deniedBy": "deniedBy"}}


def key_of(text):
    """Letters and digits alone: the same sentence whatever its tokens and spaces."""
    return "".join(c for c in text.lower() if c.isalnum())


def _covered(spans, span):
    """Word indices that overlap a span {start, end}."""
    return {i for i, (a, b, _) in enumerate(spans) if a < span["end"] and b > span["start"]}


def _as_list(value):
    return value if isinstance(value, list) else [value] if value else []


def _event(row, spans):
    kind = row["type"]
    roles = {}
    for key, role in _SPANS[kind].items():
        words = set().union(*(_covered(spans, v) for v in _as_list(row[key])), set())
        if words:
            roles[role] = words
    trigger = min(_covered(spans, row["trigger"]))
    return Event(kind, trigger, row.get("modality") or row["status"], roles)


def read_events(path, kind):
    """(train, kept aside): every tenth line, counted from 1, is never trained on."""
    train, kept = [], []
    for n, line in enumerate(gzip.open(path, "rt", encoding="utf-8"), 1):
        row = json.loads(line)
        spans = split_words(row["text"])
        events = [_event(e, spans) for e in row["events"]]
        s = Sentence(kind.lower(), f"{kind}{n // 5}", [w for _, _, w in spans],
                     events=events, event_kind=kind, id=row["id"], noisy=True)
        (kept if n % 10 == 0 else train).append(s)
    return train, kept


def _starts(words):
    """Offset of each word in letters and digits -> word index."""
    at, out = 0, {}
    for i, w in enumerate(words):
        size = len(key_of(w))
        for k in range(at, at + size):
            out[k] = i
        at += size
    return out


def join_names(sentences, gmb):
    """Gives event sentences the (noisy) names that GMB has for the very same sentence."""
    known = {key_of("".join(s.words)): s for s in gmb}
    for s in sentences:
        other = known.get(key_of("".join(s.words)))
        if other is None:
            continue
        index, at, before, s.names = _starts(other.words), 0, None, []
        for w in s.words:
            size = len(key_of(w))
            i = index.get(at) if size else None
            labels = set(other.names[i]) if i is not None else {"O"}
            inside = {f"I{x[1:]}" for x in labels if x[0] == "B"}
            s.names.append(inside if inside and i == before else labels)
            at, before = at + size, i
    return sum(s.names is not None for s in sentences)
