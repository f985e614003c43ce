"""The callback under a stand-in for Lightning's base class; `tests/frameworks` runs it in a real Trainer."""

import sys
from importlib import import_module
from types import ModuleType
from typing import Any

import numpy as np
import pytest

import collapsecheck as cc

MU, LOG_VARIANCE = np.random.default_rng(3).normal(size=(40, 2)) * [1.0, 0.0], np.tile(np.log([0.2, 1.0]), (40, 1))


class Module:
    def __init__(self) -> None:
        self.logged: dict[str, float] = {}

    def log_dict(self, numbers: dict[str, float]) -> None:
        self.logged |= numbers


@pytest.fixture
def callbacks(monkeypatch: pytest.MonkeyPatch) -> Any:
    stand_in = ModuleType("lightning.pytorch.callbacks")
    stand_in.Callback = type("Callback", (), {})  # type: ignore[attr-defined]
    for name in ("lightning", "lightning.pytorch", "lightning.pytorch.callbacks"):
        monkeypatch.setitem(sys.modules, name, stand_in)
    monkeypatch.delitem(sys.modules, "collapsecheck.lightning", raising=False)
    yield import_module("collapsecheck.lightning")
    sys.modules.pop("collapsecheck.lightning", None)


def test_an_epoch_logs_what_the_monitor_reads(callbacks: Any) -> None:
    watch, module, monitor = callbacks.LatentMonitor(expected=1), Module(), cc.Monitor(expected=1)
    for start in (0, 20):
        rows = slice(start, start + 20)
        monitor.update(MU[rows], LOG_VARIANCE[rows])
        watch.on_train_batch_end(None, module, {"loss": 0.0, "mu": MU[rows], "logvar": LOG_VARIANCE[rows]}, None, 0)
    watch.on_train_epoch_end(None, module)
    wanted = monitor.reading()
    assert module.logged["latents/rate"] == wanted.kl.sum() == watch.reading.kl.sum()
    assert module.logged["latents/alive"] == module.logged["latents/directions"] == 1.0
    assert module.logged["latents/information"] == wanted.information


def test_a_step_that_returns_only_its_loss_is_told_what_to_return(callbacks: Any) -> None:
    with pytest.raises(cc.InputError, match=r"must return \{'loss': loss, 'mu': mu, 'logvar': logvar\}"):
        callbacks.LatentMonitor().on_train_batch_end(None, Module(), 0.5, None, 0)


def test_without_lightning_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("lightning.pytorch.callbacks", "pytorch_lightning.callbacks"):
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.delitem(sys.modules, "collapsecheck.lightning", raising=False)
    with pytest.raises(ImportError, match=r"collapsecheck\[lightning\]"):
        import_module("collapsecheck.lightning")
