"""The callback in a real Trainer, and tensors as they are."""

from typing import Any

import numpy as np
import pytest

import collapsecheck as cc

torch = pytest.importorskip("torch")
pytestmark = pytest.mark.torch


def test_tensors_are_samples() -> None:
    x = torch.randn(200, 2, 3, generator=torch.Generator().manual_seed(0)).requires_grad_()
    flat = x.detach().numpy().reshape(200, 6).astype(float)
    wanted = cc.predict(flat, beta=1.0, d=3, eta_dec=0.5)
    with pytest.warns(UserWarning, match="a row per sample"):
        found = cc.predict(x, beta=1.0, d=3, eta_dec=0.5)
    np.testing.assert_array_equal(found.theta2, wanted.theta2)
    loader = torch.utils.data.DataLoader(torch.utils.data.TensorDataset(x.detach(), torch.arange(200)), batch_size=64)
    batches = cc.predict(loader, beta=1.0, d=3, eta_dec=0.5)
    np.testing.assert_allclose(batches.theta2, wanted.theta2, rtol=1e-12)


def test_the_callback_logs_every_epoch(tmp_path: Any) -> None:
    lightning = pytest.importorskip("lightning.pytorch")
    from collapsecheck.lightning import LatentMonitor

    class Encoder(lightning.LightningModule):
        def __init__(self) -> None:
            super().__init__()
            self.layer = torch.nn.Linear(6, 4)

        def training_step(self, batch: Any, index: int) -> Any:
            mu, logvar = self.layer(batch[0]).chunk(2, dim=1)
            kl = -0.5 * (1 + logvar - mu.pow(2) - logvar.exp()).sum(dim=1).mean()
            return {"loss": kl, "mu": mu.detach(), "logvar": logvar.detach()}

        def configure_optimizers(self) -> Any:
            return torch.optim.SGD(self.parameters(), lr=0.3)

    data = torch.utils.data.TensorDataset(torch.randn(256, 6, generator=torch.Generator().manual_seed(1)))
    watch = LatentMonitor(expected=2)
    quiet = {
        "logger": False,
        "enable_progress_bar": False,
        "enable_checkpointing": False,
        "enable_model_summary": False,
    }
    trainer = lightning.Trainer(max_epochs=8, accelerator="cpu", callbacks=[watch], default_root_dir=tmp_path, **quiet)
    with pytest.warns(UserWarning, match="have died: 0 live, 2 should"):
        trainer.fit(Encoder(), torch.utils.data.DataLoader(data, batch_size=32))
    assert watch.reading.rows == 256 and watch.reading.alive == 0
    assert float(trainer.callback_metrics["latents/rate"]) == pytest.approx(watch.reading.kl.sum(), abs=1e-6)
