"""The one shape in which all corpora meet."""
from dataclasses import dataclass, field


@dataclass
class Event:
    """A trigger word with its status class and the words of each role."""
    kind: str                       # MEET or CAPTURE
    trigger: int                    # word index
    status: str
    roles: dict = field(default_factory=dict)   # role -> set of word indices


@dataclass
class Sentence:
    """Words with what the corpus says of them; None where it says nothing.

    `heads` are word indices, the root's head is its own index. `names` holds for each
    word the set of labels that the corpus allows there (a corpus without demonyms
    allows O and DEMONYM on its O). `events` with `event_kind` names what was annotated.
    """
    source: str
    doc: str
    words: list
    upos: list | None = None
    feats: list | None = None
    lemmas: list | None = None
    heads: list | None = None
    rels: list | None = None
    names: list | None = None
    misc: list | None = None
    events: list | None = None
    event_kind: str | None = None
    noisy: bool = False
    id: str = ""
