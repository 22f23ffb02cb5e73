"""Writes the shipped files: two int8 graphs, vocabulary, lists, lexicon, manifest."""
import hashlib
import json
import shutil
from pathlib import Path
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn
from .base import base_folder
from .config import MAX_PIECES, VERSION, WINDOW
from .shapes import CASES, SHAPES
from .lists import CLASSES
from .model import REL, WIDTH

OUTPUTS = ["upos", "feats", "lemma", "names", "arcs", "root", "rel_dep", "rel_head",
           "trigger", "status", "role_trigger", "role_word"]
THRESHOLDS = {"trigger": 0.5, "role": 0.3}      # role: best on the events kept aside
CHUNK_OVERLAP, BATCH_WINDOWS = 32, 8


class Main(nn.Module):
    """The graph of encoder and heads; int32 in, the best class of feats and lemma out."""

    def __init__(self, model):
        super().__init__()
        self.model = model
        table = model.encoder.positions.weight.detach()[:WINDOW].clone()
        model.encoder.positions = nn.Embedding.from_pretrained(table)

    def forward(self, pieces, features, first):
        """pieces [B, L], features [B, L, 4], first [B, W] -> OUTPUTS in order."""
        x = self.model.encoder(pieces, features)
        h = x.gather(1, first.long()[:, :, None].expand(-1, -1, WIDTH))
        out = self.model.heads(h)
        for name in ("feats", "lemma"):
            out[name] = out[name].argmax(-1).to(torch.int32)
        return tuple(out[name] for name in OUTPUTS)


def _quantize(source, target):
    """int8 by channel, 7 bits used (safe on CPUs without VNNI); embeddings too."""
    quantize_dynamic(source, target, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8,
                     op_types_to_quantize=["MatMul", "Gather"], extra_options={"MatMulConstBOnly": True})


def _export(module, inputs, path, names, axes):
    """Traces to ONNX beside `path`, then quantises into it."""
    raw = path.with_suffix(".fp32.onnx")
    torch.onnx.export(module, inputs, raw, input_names=names[0], output_names=names[1],
                      dynamic_axes=axes, opset_version=17, dynamo=False)
    _quantize(raw, path)
    raw.unlink()


def _main_graph(model, path):
    inputs = (torch.ones(2, 9, dtype=torch.int32), torch.zeros(2, 9, 4, dtype=torch.int32), torch.ones(2, 5, dtype=torch.int32))
    axes = {"pieces": {0: "B", 1: "L"}, "features": {0: "B", 1: "L"}, "first": {0: "B", 1: "W"}}
    axes |= {o: {0: "B", 1: "W"} for o in OUTPUTS}
    axes["arcs"] = {0: "B", 1: "W", 2: "W"}
    _export(Main(model), inputs, path, (["pieces", "features", "first"], OUTPUTS), axes)


def _pair_graph(model, path):
    axes = {k: {0: "N"} for k in ("dep", "head", "scores")}
    _export(model.pairs, (torch.ones(3, REL), torch.ones(3, REL)), path, (["dep", "head"], ["scores"]), axes)


def _digest(path):
    return {"bytes": path.stat().st_size, "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}


def _manifest(tools, training):
    return {
        "version": VERSION, "format": 1, "window": WINDOW, "maxPieces": MAX_PIECES,
        "chunkOverlap": CHUNK_OVERLAP, "batchWindows": BATCH_WINDOWS,
        "special": {k: getattr(tools.word_piece, k) for k in ("pad", "unknown", "cls", "sep", "mask")},
        "shapes": SHAPES, "cases": CASES, "lists": CLASSES, "thresholds": THRESHOLDS,
        "labels": tools.labels.as_dict(), "training": training}


def export(model, tools, work, out, training):
    """All files into `out`, the manifest last: a folder without it is not whole."""
    out.mkdir(parents=True, exist_ok=True)
    (out / "manifest.json").unlink(missing_ok=True)
    model = model.eval()
    _pair_graph(model, out / "relations.onnx")
    _main_graph(model, out / "annotator.onnx")
    shutil.copyfile(base_folder() / "vocab.txt", out / "vocab.txt")
    shutil.copyfile(Path(work) / "lists.txt.gz", out / "lists.txt.gz")
    (out / "lemmas.json").write_text(json.dumps(tools.lexicon, ensure_ascii=False, separators=(",", ":")), "utf-8")
    manifest = _manifest(tools, training)
    manifest["files"] = {n: _digest(out / n) for n in
                         ("annotator.onnx", "relations.onnx", "vocab.txt", "lists.txt.gz", "lemmas.json")}
    (out / "manifest.json").write_text(json.dumps(manifest, indent=1, ensure_ascii=False) + "\n", "utf-8")
