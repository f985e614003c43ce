"""A 784-400-20 VAE in PyTorch on 5,000 images: its loss as it is coded, its encoder's outputs, the verdict.

Trained at 1.3 and at 0.5 of the local threshold, for a squared error and for cross-entropy, summed and averaged over
pixels: dead and alive. Each run says what was predicted and what was found (`pytest -m torch -s tests/frameworks`).
"""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import CliRunner

from collapsecheck.cli import main

torch = pytest.importorskip("torch")
pytest.importorskip("mlxtend")
pytestmark = pytest.mark.torch

LATENTS, BATCH, EPOCHS = 20, 100, 60
REDUCTIONS = {"sum": "mean over batch", "mean": "mean over everything"}
KINDS = {"squared": torch.nn.functional.mse_loss, "bce": torch.nn.functional.binary_cross_entropy}


class Network(torch.nn.Module):
    def __init__(self) -> None:
        super().__init__()
        linear = torch.nn.Linear
        self.encoder = torch.nn.Sequential(linear(784, 400), torch.nn.ReLU(), linear(400, 2 * LATENTS))
        self.decoder = torch.nn.Sequential(linear(LATENTS, 400), torch.nn.ReLU(), linear(400, 784), torch.nn.Sigmoid())

    def forward(self, x: Any) -> Any:
        mu, logvar = self.encoder(x).chunk(2, dim=1)
        return self.decoder(mu + torch.exp(0.5 * logvar) * torch.randn_like(mu)), mu, logvar


def trained(kind: str, reduction: str, weight: float, images: Any) -> tuple[np.ndarray, np.ndarray]:
    """Means and log-variances of all images after training on `reconstruction + weight * kl.mean()` per image."""
    torch.manual_seed(0)
    network = Network()
    optimiser = torch.optim.Adam(network.parameters(), lr=1e-3)
    for _ in range(EPOCHS):
        for rows in torch.randperm(len(images)).split(BATCH):
            x = images[rows]
            x_hat, mu, logvar = network(x)
            reconstruction = KINDS[kind](x_hat, x, reduction=reduction) / (len(x) if reduction == "sum" else 1)
            kl = -0.5 * (1 + logvar - mu.pow(2) - logvar.exp()).sum(dim=1).mean()
            optimiser.zero_grad()
            ((reconstruction + weight * kl) / weight).backward()
            optimiser.step()
    with torch.no_grad():
        mu, logvar = network.encoder(images).chunk(2, dim=1)
    return mu.numpy(), logvar.numpy()


def asked(*words: str) -> dict[str, Any]:
    done = CliRunner().invoke(main, [*words, "--json"])
    assert done.exit_code == 0, done.output
    return json.loads(done.stdout)


@pytest.mark.parametrize("reduction", REDUCTIONS)
@pytest.mark.parametrize("kind", KINDS)
def test_dead_above_the_threshold_and_alive_below(kind: str, reduction: str, tmp_path: Path) -> None:
    from collapsecheck.reading.named_data import mnist5k

    images = torch.tensor(mnist5k(), dtype=torch.float32)
    loss = tmp_path / "loss.toml"

    def write(weight: float) -> None:
        terms = f'reconstruction = {{ kind = "{kind}", reduction = "{REDUCTIONS[reduction]}" }}\n'
        loss.write_text(f'{terms}kl = {{ weight = {weight!r}, reduction = "mean over batch" }}\nlatents = {LATENTS}\n')

    write(1.0)
    threshold = asked("threshold", "--x", "mnist5k", "--loss", str(loss))["loss"]["own"]["kappa_loc"]
    for factor in (1.3, 0.5):
        write(factor * threshold)
        mu, logvar = trained(kind, reduction, factor * threshold, images)
        np.save(tmp_path / "mu.npy", mu)
        np.save(tmp_path / "logvar.npy", logvar)
        predicted = asked("threshold", "--x", "mnist5k", "--loss", str(loss))
        encoder = ["--mu", str(tmp_path / "mu.npy"), "--logvar", str(tmp_path / "logvar.npy")]
        found = asked("detect", *encoder, "--x", "mnist5k", "--loss", str(loss))
        rate, directions = sum(level["kl"] for level in found["levels"]), found["levels"][0]["directions"]
        print(
            f"{kind}, {reduction}: {factor} x {threshold:.5g}: rate {rate:.3g} nats;"
            f" directions {predicted['directions']} predicted, {directions} found; {predicted['verdict']}"
        )
        assert (rate < 0.01) if factor > 1 else (rate > 0.5 and directions >= 1)
        assert (predicted["directions"] == 0) == (factor > 1)
