"""One encoder (six layers of MiniLM) and the heads that read its word vectors."""
import math
from dataclasses import dataclass
import torch
from torch import nn
from torch.nn import functional as F
from .labels import NAMES, ROLES, STATUS, TRIGGERS
from .lists import CLASSES
from .shapes import CASES, SHAPES

WIDTH, LAYERS, ATTENTION_HEADS, INNER = 384, 6, 12, 1536
ARC, REL, ROLE = 256, 128, 32
FEATURE_SIZES = [1 + 2 * len(SHAPES), 1 + len(CASES), 1 + 2 * len(CLASSES), 2]


@dataclass(frozen=True)
class Sizes:
    """Numbers of classes counted from the trees."""
    upos: int
    feats: int
    scripts: int
    rels: int


class Layer(nn.Module):
    """BERT layer, normalised after each part; one matrix for query, key and value."""

    def __init__(self, dropout):
        super().__init__()
        self.qkv, self.out = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)
        self.drop = nn.Dropout(dropout)

    def forward(self, x, mask):
        """x [B, L, 384], mask [B, 1, 1, L] added to the attention scores."""
        b, n, _ = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, ATTENTION_HEADS, -1).permute(2, 0, 3, 1, 4).unbind(0)
        scores = q @ k.transpose(2, 3) * (1 / math.sqrt(WIDTH // ATTENTION_HEADS)) + mask.to(q.dtype)
        mixed = (scores.softmax(-1).to(v.dtype) @ v).transpose(1, 2).reshape(b, n, WIDTH)
        x = self.norm1(x + self.drop(self.out(mixed)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Word pieces with four features each -> [B, L, 384]."""

    def __init__(self, vocabulary, dropout):
        super().__init__()
        self.pieces = nn.Embedding(vocabulary, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.features = nn.ModuleList(nn.Embedding(n, WIDTH) for n in FEATURE_SIZES)
        self.norm, self.drop = nn.LayerNorm(WIDTH, 1e-12), nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        for e in self.features:
            nn.init.normal_(e.weight, std=0.01)

    def forward(self, pieces, features):
        """pieces [B, L] (0 = padding), features [B, L, 4]: shape, case, gazetteer, first name."""
        x = self.pieces(pieces) + self.positions.weight[:pieces.shape[1]]
        for k, table in enumerate(self.features):
            x = x + table(features[:, :, k])
        x = self.drop(self.norm(x))
        mask = ((pieces == 0).to(x.dtype) * -10000.0)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        return x


class Pairs(nn.Module):
    """Relations of (dependent, head) pairs: dUh + bh + d-part, without a matrix times a vector."""

    def __init__(self, rels):
        super().__init__()
        self.u = nn.Linear(REL, rels * REL)
        self.dep = nn.Linear(REL, rels)
        nn.init.normal_(self.u.weight, std=0.02)

    def forward(self, dep, head):
        """dep, head [N, 128] -> scores [N, rels]."""
        mixed = self.u(dep).view(dep.shape[0], -1, REL) * head[:, None, :]
        return mixed.sum(-1) + self.dep(dep)


class Annotator(nn.Module):
    """Encoder and heads; `words` reads the encoder's first piece of each word."""

    def __init__(self, vocabulary, sizes, dropout=0.1, head_dropout=0.25):
        super().__init__()
        self.encoder, self.drop = Encoder(vocabulary, dropout), nn.Dropout(head_dropout)
        self.upos, self.feats = nn.Linear(WIDTH, sizes.upos), nn.Linear(WIDTH, sizes.feats)
        self.scripts, self.names = nn.Linear(WIDTH, sizes.scripts), nn.Linear(WIDTH, len(NAMES))
        self.arc_dep, self.arc_head = nn.Linear(WIDTH, ARC), nn.Linear(WIDTH, ARC)
        self.arc_u, self.root = nn.Linear(ARC, ARC), nn.Linear(ARC, 1)
        self.rel_dep, self.rel_head = nn.Linear(WIDTH, REL), nn.Linear(WIDTH, REL)
        self.pairs = Pairs(sizes.rels)
        self.event = nn.Linear(WIDTH, 256)
        self.trigger, self.status = nn.Linear(256, len(TRIGGERS)), nn.Linear(256, len(STATUS))
        self.role = nn.Linear(WIDTH, 256)
        self.role_trigger = nn.Linear(256, len(ROLES) * ROLE)
        self.role_word = nn.Linear(256, len(ROLES) * ROLE)
        self._start_low()

    def _start_low(self):
        """Triggers and roles are rare: their scores start near -3."""
        nn.init.constant_(self.trigger.bias, -3.0)
        nn.init.zeros_(self.role_trigger.bias)
        nn.init.zeros_(self.role_word.bias)
        with torch.no_grad():
            size = math.sqrt(3)
            self.role_trigger.bias[::ROLE] = size
            self.role_word.bias[::ROLE] = -size

    def words(self, pieces, features, first):
        """[B, W, 384]: the vectors at `first` [B, W], the index of each word's first piece."""
        x = self.encoder(pieces, features).float()
        return x.gather(1, first[:, :, None].expand(-1, -1, WIDTH))

    def heads(self, h):
        """All outputs over word vectors h [B, W, 384]; arcs[b, i, j] scores j as the head of i, the diagonal the root."""
        h = self.drop(h)
        dep, head = self.drop(F.relu(self.arc_dep(h))), self.drop(F.relu(self.arc_head(h)))
        event = self.drop(F.gelu(self.event(h)))
        role = self.drop(F.gelu(self.role(h)))
        return {
            "upos": self.upos(h), "feats": self.feats(h), "lemma": self.scripts(h), "names": self.names(h),
            "arcs": self.arc_u(dep) @ head.transpose(1, 2), "root": self.root(dep)[:, :, 0],
            "rel_dep": self.drop(F.relu(self.rel_dep(h))), "rel_head": self.drop(F.relu(self.rel_head(h))),
            "trigger": self.trigger(event), "status": self.status(event),
            "role_trigger": self.role_trigger(role), "role_word": self.role_word(role)}


def role_scores(trigger, words):
    """trigger [T, 256], words [T, W, 256] -> [T, W, roles]; the sigmoid of it is the probability."""
    t = trigger.view(trigger.shape[0], 1, -1, ROLE)
    return (t * words.view(*words.shape[:2], -1, ROLE)).sum(-1)
