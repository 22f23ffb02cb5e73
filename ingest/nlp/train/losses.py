"""Losses of all heads, each summed over its words and divided by the words of the batch."""
import numpy as np
import torch
from torch.nn import functional as F
from .encode import SKIP
from .labels import MEET_STATUS
from .model import role_scores

FAR = -1e4


def masked_arcs(out, sentence):
    """[B, W, W] arc scores with the root on the diagonal and other sentences out of reach."""
    own = (sentence[:, :, None] == sentence[:, None, :]) & (sentence >= 0)[:, :, None]
    diagonal = torch.eye(sentence.shape[1], dtype=torch.bool)
    scores = torch.where(diagonal, out["root"][:, :, None].expand_as(out["arcs"]), out["arcs"])
    return scores.masked_fill(~own & ~diagonal, FAR)


def _cross(scores, target):
    return F.cross_entropy(scores.flatten(0, -2), target.flatten(), ignore_index=SKIP, reduction="sum")


def _relations(model, out, head, rel):
    """Relations at the gold heads; roots have the relation 'root' by rule."""
    b, w = torch.nonzero((rel != SKIP) & (head != SKIP) & (head != torch.arange(head.shape[1])), as_tuple=True)
    if len(b) == 0:
        return out["root"].sum() * 0
    scores = model.pairs(out["rel_dep"][b, w], out["rel_head"][b, head[b, w]])
    return _cross(scores, rel[b, w])


def _names(scores, allowed, noisy, cfg, progress):
    """-log of the probability of all allowed labels; doubtful tags of noisy corpora are skipped late in the run."""
    log = scores.log_softmax(-1).masked_fill(~allowed, FAR).logsumexp(-1)
    weight = torch.where(noisy, cfg.noisy_weight, 1.0)
    if progress > cfg.noisy_after:
        weight = weight * ~(noisy & (log.detach() < np.log(cfg.noisy_floor)))
    return -(log * weight).sum()


def _triggers(scores, target):
    known = target != SKIP
    return F.binary_cross_entropy_with_logits(scores[known], target[known].float(), reduction="sum")


def _arguments(out, events):
    """(status, roles) over all annotated events of the batch."""
    b, w = (torch.tensor([e[k] for e in events]) for k in (0, 1))
    status = out["status"][b, w].clone()
    for row, e in enumerate(events):
        meet = e[2] == 0
        status[row, len(MEET_STATUS):] += FAR if meet else 0
        status[row, :len(MEET_STATUS)] += 0 if meet else FAR
    target, weight = (torch.from_numpy(np.stack([e[k] for e in events])) for k in (4, 5))
    scores = role_scores(out["role_trigger"][b, w], out["role_word"][b])
    roles = F.binary_cross_entropy_with_logits(scores, target, weight, reduction="sum")
    return _cross(status, torch.tensor([e[3] for e in events])), roles


def losses(model, batch, cfg, progress):
    """{task: loss per word of the batch}, unweighted."""
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=cfg.bfloat16):
        h = model.words(batch.pieces, batch.features, batch.first)
    out, t = model.heads(h), batch.targets
    found = {k: _cross(out[k], t[k]) for k in ("upos", "feats", "lemma")}
    found["arc"] = _cross(masked_arcs(out, batch.sentence), t["head"])
    found["rel"] = _relations(model, out, t["head"], t["rel"])
    found["names"] = _names(out["names"], t["names"], t["noisy"], cfg, progress)
    if cfg.use_events:
        found["trigger"] = _triggers(out["trigger"], batch.trigger)
        if batch.events:
            found["status"], found["roles"] = _arguments(out, batch.events)
    return {k: v / batch.words for k, v in found.items()}
