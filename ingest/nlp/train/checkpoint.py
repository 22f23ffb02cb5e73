"""Checkpoints that survive a stop at any moment: written aside, then renamed."""
import os
from pathlib import Path
import torch


def save(path, state):
    """Writes `state` whole or not at all; the one before stays as *.previous."""
    path = Path(path)
    aside = path.with_suffix(".writing")
    with open(aside, "wb") as f:
        torch.save(state, f)
        f.flush()
        os.fsync(f.fileno())
    if path.exists():
        os.replace(path, path.with_suffix(".previous"))
    os.replace(aside, path)


def load(path):
    """The newest readable state, or None."""
    path = Path(path)
    for candidate in (path, path.with_suffix(".previous")):
        if candidate.exists():
            return torch.load(candidate, map_location="cpu", weights_only=False)
    return None
