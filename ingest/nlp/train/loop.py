"""The training loop: joint batches of all tasks, linear decay, checkpoints by the clock."""
import json
import signal
import time
from dataclasses import asdict
from pathlib import Path
import numpy as np
import torch
from . import checkpoint
from .batch import Collator
from .losses import losses
from .model import LAYERS
from .stream import Stream


def _depth(name):
    """Layers above a parameter: 0 for heads, LAYERS + 1 for embeddings."""
    if not name.startswith("encoder."):
        return 0
    parts = name.split(".")
    return LAYERS - int(parts[2]) if parts[1] == "layers" else LAYERS + 1


def make_optimizer(model, cfg):
    """AdamW, one group a layer; the new feature tables learn as fast as heads."""
    groups = {}
    for name, p in model.named_parameters():
        depth = 0 if ".features." in name else _depth(name)
        rate = cfg.encoder_rate * cfg.layer_decay ** (depth - 1) if depth else cfg.head_rate
        decay = cfg.weight_decay if p.dim() > 1 else 0.0
        group = groups.setdefault((rate, decay), {"params": [], "lr": rate, "peak": rate, "weight_decay": decay})
        group["params"].append(p)
    return torch.optim.AdamW(list(groups.values()), betas=(0.9, 0.98), fused=True)


def rate_at(progress, warmup):
    """Part of the peak rate: rises over the warm-up, then falls to 2 %."""
    return progress / warmup if progress < warmup else 0.02 + 0.98 * (1 - progress) / (1 - warmup)


class Trainer:
    """Runs from the last checkpoint to the end of the plan.

    `minutes` is a limit on the time of all runs together: where the plan would take longer,
    progress (learning rate, share of GMB) follows the clock and ends with it.
    """

    def __init__(self, model, windows, tools, cfg, work, minutes=None):
        self.model, self.cfg, self.work, self.minutes = model, cfg, Path(work), minutes
        self.stream = Stream(windows, cfg)
        self.collate = Collator(cfg, tools)
        self.optimizer = make_optimizer(model, cfg)
        self.step, self.seconds, self.words, self.stopped = 0, 0.0, 0, False
        self.sums = {}
        torch.manual_seed(cfg.seed)
        self._restore()

    def progress(self):
        """0 at the start, 1 at the end."""
        clock = self.seconds / 60 / self.minutes if self.minutes else 0.0
        return min(1.0, max(self.step / self.cfg.steps, clock))

    def run(self):
        """True when the plan is done, False when a signal stopped it."""
        for s in (signal.SIGTERM, signal.SIGINT):
            signal.signal(s, lambda *_: setattr(self, "stopped", True))
        self.model.train()
        saved = time.monotonic()
        while self.progress() < 1 and not self.stopped:
            start = time.monotonic()
            self._one()
            self.seconds += time.monotonic() - start
            if time.monotonic() - saved > self.cfg.checkpoint_seconds:
                self._save()
                saved = time.monotonic()
        self._save()
        return not self.stopped

    def _one(self):
        progress = self.progress()
        rng = np.random.default_rng([self.cfg.seed, self.step])
        batch = self.collate(self.stream.draw(progress), rng)
        for group in self.optimizer.param_groups:
            group["lr"] = group["peak"] * rate_at(progress, self.cfg.warmup)
        found = losses(self.model, batch, self.cfg, progress)
        sum(self.cfg.weights[k] * v for k, v in found.items()).backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), self.cfg.clip)
        self.optimizer.step()
        self.optimizer.zero_grad()
        self.step, self.words = self.step + 1, self.words + batch.words
        self._log({k: float(v.detach()) for k, v in found.items()}, progress)

    def _log(self, found, progress):
        for k, v in found.items():
            self.sums.setdefault(k, []).append(v)
        if self.step % 50:
            return
        row = {"step": self.step, "progress": round(progress, 4), "seconds": round(self.seconds),
               "words": self.words, "perSecond": round(self.words / max(1, self.seconds)),
               "loss": {k: round(sum(v) / len(v), 4) for k, v in self.sums.items()}, "epochs": self.stream.epochs()}
        self.sums = {}
        with open(self.work / "log.jsonl", "a", encoding="utf-8") as f:
            f.write(json.dumps(row) + "\n")

    def _save(self):
        checkpoint.save(self.work / "checkpoint.pt", {
            "model": self.model.state_dict(), "optimizer": self.optimizer.state_dict(), "step": self.step,
            "seconds": self.seconds, "words": self.words, "stream": self.stream.state(),
            "epochs": self.stream.epochs(), "rng": torch.get_rng_state(), "config": asdict(self.cfg),
            "minutes": self.minutes})

    def _restore(self):
        state = checkpoint.load(self.work / "checkpoint.pt")
        if state is None:
            return
        self.model.load_state_dict(state["model"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.stream.restore(state["stream"])
        torch.set_rng_state(state["rng"])
        self.step, self.seconds, self.words = state["step"], state["seconds"], state["words"]
