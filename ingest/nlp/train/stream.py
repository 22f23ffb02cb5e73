"""An endless, repeatable stream of windows: sources by their shares, each reshuffled every epoch."""
import zlib
import numpy as np


class Stream:
    """Draws windows; `state` and `restore` make it resumable at any step."""

    def __init__(self, windows, cfg):
        self.windows = {k: v for k, v in windows.items() if v and cfg.shares.get(k)}
        self.cfg = cfg
        self.credit = {k: 0.0 for k in self.windows}
        self.cursor = {k: 0 for k in self.windows}
        self.order = {}

    def state(self):
        """What must be kept to go on here."""
        return {"credit": dict(self.credit), "cursor": dict(self.cursor)}

    def restore(self, state):
        """Back to a kept state."""
        self.credit, self.cursor = dict(state["credit"]), dict(state["cursor"])

    def _share(self, source, progress):
        fade = max(0.0, 1 - progress / self.cfg.noisy_until) if source == "gmb" else 1.0
        return self.cfg.shares[source] * fade

    def _next(self, source):
        count = len(self.windows[source])
        epoch, at = divmod(self.cursor[source], count)
        if self.order.get(source, (-1,))[0] != epoch:
            seed = [self.cfg.seed, zlib.crc32(source.encode()), epoch]
            self.order[source] = (epoch, np.random.default_rng(seed).permutation(count))
        self.cursor[source] += 1
        return self.windows[source][self.order[source][1][at]]

    def draw(self, progress):
        """The windows of one step."""
        out = []
        for _ in range(self.cfg.windows_per_step):
            for k in self.credit:
                self.credit[k] += self._share(k, progress)
            source = max(self.credit, key=self.credit.get)
            self.credit[source] -= sum(self._share(k, progress) for k in self.credit)
            out.append(self._next(source))
        return out

    def epochs(self):
        """How often each source has been seen."""
        return {k: round(self.cursor[k] / len(self.windows[k]), 2) for k in self.windows}
