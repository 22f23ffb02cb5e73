"""The parts of a run in their order."""
import torch
from . import checkpoint
from .base import load_base
from .card import write_card
from .evaluate import evaluate
from .export import export
from .loop import Trainer
from .model import Annotator, Sizes
from .prepare import prepare
from .reference import write_reference


def new_model(tools, cfg):
    """An Annotator whose inventories fit the prepared labels."""
    sizes = Sizes(len(tools.labels.upos), len(tools.labels.feats), len(tools.labels.scripts), len(tools.labels.rels))
    return Annotator(len(tools.word_piece.vocabulary), sizes, cfg.dropout, cfg.head_dropout)


def train(a, cfg, tools, windows):
    """Trains to the end of the plan or to a stop signal."""
    torch.manual_seed(cfg.seed)
    model = new_model(tools, cfg)
    load_base(model.encoder)
    return Trainer(model, windows, tools, cfg, a.work, a.minutes).run()


def export_checkpoint(a, cfg, tools, sizes, out):
    """Exports the newest checkpoint, finished or not."""
    state = checkpoint.load(a.work / "checkpoint.pt")
    if state is None:
        raise SystemExit(f"no checkpoint.pt in {a.work}: train first")
    model = new_model(tools, cfg)
    model.load_state_dict(state["model"])
    training = {"steps": state["step"], "words": state["words"], "minutes": round(state["seconds"] / 60, 1),
                "epochs": state["epochs"], "data": sizes, "config": state["config"]}
    export(model, tools, a.work, out, training)


def run(a, cfg):
    """prepare -> train -> export -> evaluate, or the one part asked for."""
    out = a.out or a.work / "out"
    tools, windows, sizes = prepare(a.treebank, a.gold, a.node_modules, a.work)
    if a.only in (None, "train") and not train(a, cfg, tools, windows):
        raise SystemExit("stopped; the same command goes on from the last checkpoint")
    if a.only in (None, "export"):
        export_checkpoint(a, cfg, tools, sizes, out)
        write_reference(out)
    if a.only in (None, "evaluate"):
        rows = evaluate(out, a.treebank, a.gold)
        write_card(out, rows)
        for r in rows:
            print(f"{r['set']:32}{r['measure']:24}{r['value']:6}  {r['low']}-{r['high']}  n {r['n']}", flush=True)
