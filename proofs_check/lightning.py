"""A callback for Lightning that watches latents while a network trains: `collapsecheck.Monitor` once an epoch.

    from collapsecheck.lightning import LatentMonitor

    trainer = Trainer(callbacks=[LatentMonitor(expected=12)])

`training_step` returns what it watches beside the loss: `{"loss": loss, "mu": mu, "logvar": logvar}`.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

from collapsecheck.numerics.checks import refuse
from collapsecheck.numerics.detection import Monitor, Reading


def _callback() -> Any:
    """Lightning's base class, under either of the names that it is installed by."""
    for home in ("lightning.pytorch.callbacks", "pytorch_lightning.callbacks"):
        try:
            return import_module(home).Callback
        except ImportError:
            continue
    raise ImportError("the callback needs Lightning: pip install 'collapsecheck[lightning]'")


Callback: Any = _callback()


class LatentMonitor(Callback):
    """Logs `latents/rate`, `latents/alive`, `latents/directions` and `latents/information` of every epoch.

    The keywords are those of `Monitor`: how many latents should live, the prior's deviation, and the KL that is none.
    names: under which keys `training_step` returns means and log-variances (rows, d). `reading` keeps the last epoch's.
    """

    def __init__(
        self, expected: int | None = None, *, names: tuple[str, str] = ("mu", "logvar"), **settings: Any
    ) -> None:
        super().__init__()
        self.names, self.monitor = names, Monitor(expected, **settings)
        self.reading: Reading | None = None

    def on_train_batch_end(self, trainer: Any, pl_module: Any, outputs: Any, batch: Any, batch_idx: int) -> None:
        """Add the batch."""
        if not isinstance(outputs, Mapping) or not set(self.names) <= set(outputs):
            wanted = ", ".join(f"{name!r}: {name}" for name in self.names)
            refuse(f"training_step returns no {' and '.join(self.names)}: must return {{'loss': loss, {wanted}}}")
        self.monitor.update(*(outputs[name] for name in self.names))

    def on_train_epoch_end(self, trainer: Any, pl_module: Any) -> None:
        """Log the epoch's averages."""
        found = self.reading = self.monitor.reading()
        numbers = {"rate": float(found.kl.sum()), "information": found.information}
        counts = {"alive": float(found.alive), "directions": float(found.directions)}
        pl_module.log_dict({f"latents/{name}": value for name, value in (numbers | counts).items()})
