"""Packs the sentences of one article into windows, long ones in overlapping chunks (see FORMAT.md)."""
from dataclasses import dataclass


@dataclass(frozen=True)
class Unit:
    """Words [start, end) of a sentence; [own_start, own_end) are those whose output is taken from here."""
    sentence: int
    start: int
    end: int
    own_start: int
    own_end: int


def _fit(sizes, start, room):
    """End of the longest run of words from `start` whose pieces fit."""
    end, total = start, 0
    while end < len(sizes) and total + sizes[end] <= room:
        total += sizes[end]
        end += 1
    return end


def chunks(sentence, sizes, room, overlap):
    """One unit, or several that share about `overlap` pieces and meet in the middle of what they share."""
    out, start, own = [], 0, 0
    while True:
        end = _fit(sizes, start, room)
        if end == len(sizes):
            return out + [Unit(sentence, start, end, own, end)]
        again = end
        while again > start + 1 and sum(sizes[again - 1:end]) <= overlap:
            again -= 1
        middle = (again + end) // 2
        out.append(Unit(sentence, start, end, own, middle))
        start, own = again, middle


def windows(piece_counts, room, overlap):
    """piece_counts: for each sentence the pieces of each word -> lists of units, in order."""
    out, free = [], 0
    for k, sizes in enumerate(piece_counts):
        for unit in chunks(k, sizes, room, overlap):
            size = sum(sizes[unit.start:unit.end])
            if size > free or not out:
                out.append([])
                free = room
            out[-1].append(unit)
            free -= size
    return out
