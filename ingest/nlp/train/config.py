"""Everything that a run may vary, in one place."""
from dataclasses import dataclass, field

VERSION = "1.0.0"
WINDOW = 128            # pieces of one window, [CLS] and [SEP] included
MAX_PIECES = 8          # pieces kept of one word (long addresses)


@dataclass(frozen=True)
class Config:
    """Training settings; `shares` are parts of the windows drawn from each source.

    Learning rates, layer decay and the shares follow shared measurements of two
    throw-away models; the event shares are new.
    """
    seed: int = 20251202
    windows_per_step: int = 8
    steps: int = 12000
    warmup: float = 0.06
    encoder_rate: float = 2e-4
    head_rate: float = 1e-3
    layer_decay: float = 0.9
    weight_decay: float = 0.01
    clip: float = 1.0
    bfloat16: bool = True
    dropout: float = 0.1
    head_dropout: float = 0.25
    hide_pieces: float = 0.02       # pieces replaced by [MASK]
    recase: float = 0.05            # sentences given other capitals
    rename: float = 0.2             # windows given other people and places
    drop_lists: float = 0.25        # sentences whose list features are all hidden
    drop_span: float = 0.10         # list spans hidden one by one
    noisy_weight: float = 0.6       # weight of GMB names
    noisy_floor: float = 0.02       # GMB tags the model finds less likely are skipped ...
    noisy_after: float = 0.3        # ... after this part of the run
    noisy_until: float = 0.9        # share of GMB falls to nothing at this part of the run
    use_gazetteer: bool = True
    use_gmb: bool = True
    use_events: bool = True
    checkpoint_seconds: int = 180
    shares: dict = field(default_factory=lambda: {
        "ewt": 0.31, "gum": 0.23, "gmb": 0.30, "wikigold": 0.03,
        "uner": 0.025, "meet": 0.085, "capture": 0.045})
    weights: dict = field(default_factory=lambda: {
        "upos": 1.0, "feats": 0.5, "lemma": 0.5, "arc": 1.0, "rel": 1.0, "names": 1.5,
        "trigger": 4.0, "status": 3.0, "roles": 2.0})
