"""Descriptions of losses: presets, TOML files, and what is refused in one line."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

import collapsecheck as cc
from collapsecheck.reading import presets

TERM = {"kind": "squared", "reduction": "sum"}
KL = {"weight": 1, "reduction": "sum"}
BETAS = {  # with 784 pixels and 20 latents (256 where the preset says so)
    "pytorch-examples": ("bernoulli", 1.0),
    "pytorch-examples-continuous": ("continuous-bernoulli", 1.0),
    "keras-io": ("bernoulli", 1.0),
    "tensorflow-cvae": ("bernoulli", 1.0),
    "pytorch-vae": ("gaussian", 0.00025 * 392),
    "pythae-mse": ("gaussian", 1.0),
    "pythae-bce": ("bernoulli", 1.0),
    "lightning-bolts": ("gaussian", 0.1 * 784 / 2 / 256),
    "beta-vae-gaussian": ("gaussian", 2.0),
    "beta-vae-bernoulli": ("bernoulli", 4.0),
    "beta-vae-capacity": ("gaussian", 500.0),
}


@pytest.mark.parametrize("name", presets())
def test_a_preset_has_the_beta_of_its_code(name: str) -> None:
    likelihood, beta = BETAS[name]
    latents = None if "latents" in presets()[name] else 20
    found = cc.translate(name, pixels=784, latents=latents)
    assert found.likelihood == likelihood and found.beta == pytest.approx(beta, rel=1e-14)
    assert presets()[name]["source"].startswith("https://")


def test_a_number_of_10_000_digits_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "loss.toml").write_text(f"[kl]\nweight = {'9' * 10_000}\n")
    with pytest.raises(cc.InputError, match=r"not valid TOML: a whole number of more than 4,300 digits$"):
        cc.translate(tmp_path / "loss.toml", pixels=784, latents=20)


@pytest.mark.parametrize(
    ("loss", "sentence"),
    [
        ({"reconstruction": TERM}, "the loss has no field 'kl'"),
        ({"reconstruction": TERM, "kl": KL, "speed": 1}, "unknown field 'speed'"),
        ({"reconstruction": TERM, "kl": KL, "adversarial": {"weight": 1}}, "adversarial: an adversarial term is not"),
        ({"reconstruction": TERM, "kl": KL, "autoregressive": True}, "a decoder that sees the past is not covered"),
        ({"reconstruction": TERM, "kl": KL, "decoder": "LSTM"}, "a decoder that sees the past is not covered"),
        ({"reconstruction": {**TERM, "kind": "perceptual"}, "kl": KL}, "a perceptual term is not covered"),
        ({"reconstruction": {**TERM, "kind": "cosine"}, "kl": KL}, "reconstruction.kind is 'cosine': must be one of"),
        ({"reconstruction": {"kind": "squared"}, "kl": KL}, "reconstruction has no field 'reduction'"),
        ({"reconstruction": {**TERM, "reduction": "mean"}, "kl": KL}, "must be one of 'sum', 'mean over pixels'"),
        ({"reconstruction": {**TERM, "weight": True}, "kl": KL}, "reconstruction.weight is True"),
        ({"reconstruction": {**TERM, "delta": 1}, "kl": KL}, "unknown field 'delta'"),
        ({"reconstruction": {"kind": "huber", "reduction": "sum"}, "kl": KL}, "no field 'delta'"),
        ({"reconstruction": {**TERM, "kind": "gaussian-nll", "variance": "network"}, "kl": KL}, "is not covered"),
        ({"reconstruction": [TERM, {**TERM, "kind": "l1"}], "kl": KL}, "must all be squared"),
        ({"reconstruction": [], "kl": KL}, "reconstruction is empty"),
        ({"reconstruction": "mse", "kl": KL}, "reconstruction must be a table"),
        ({"reconstruction": TERM, "kl": {**KL, "weight": 0}}, "kl.weight is 0"),
        ({"reconstruction": TERM, "kl": {**KL, "free_nats": 1}}, "free_nats and free_per go together"),
        ({"reconstruction": TERM, "kl": {**KL, "free_nats": 1, "free_per": "pixel"}}, "must be one of 'latent'"),
        ({"reconstruction": TERM, "kl": {**KL, "capacity": 1}}, "give batch"),
        ({"reconstruction": TERM, "kl": {"weight": 1, "reduction": "mean over batch"}}, "give batch"),
        ({"reconstruction": {**TERM, "reduction": "mean over pixels"}, "kl": KL}, "give pixels"),
        ({"reconstruction": TERM, "kl": {**KL, "reduction": "mean over latents"}}, "give latents"),
        ({"reconstruction": {**TERM, "columns": [3, 1]}, "kl": KL}, "the first and the last column"),
        ({"reconstruction": {**TERM, "columns": [0, 1], "matrix": [[1.0]]}, "kl": KL}, "one term has one map"),
        ({"reconstruction": {**TERM, "axis": 0}, "kl": KL}, "axis without differences"),
        ({"reconstruction": {**TERM, "differences": [1]}, "kl": KL}, "nothing has a neighbour"),
        ({"reconstruction": TERM, "kl": KL, "prior_samples": {**TERM, "kind": "l1"}}, "for the squared error"),
        ({"reconstruction": TERM, "kl": {**KL, "weight": {"from": 0, "to": 1}}}, "no field 'steps'"),
        ({"reconstruction": TERM, "kl": KL, "latents": 2.5}, "latents is 2.5: must be an integer"),
        (["kl"], "the loss must be a table"),
    ],
)
def test_a_description_that_is_not_covered_is_refused(loss: Any, sentence: str) -> None:
    from collapsecheck.numerics.translation import translate

    with pytest.raises(cc.InputError) as refused:
        translate(loss)
    assert sentence in str(refused.value) and "\n" not in str(refused.value)


def test_sizes_that_disagree_are_refused() -> None:
    loss = {"reconstruction": TERM, "kl": KL, "pixels": 784, "latents": 20}
    with pytest.raises(cc.InputError, match="pixels = 784, but the data have 12"):
        cc.translate(loss, pixels=12)
    with pytest.raises(cc.InputError, match="latents = 20, but the model has 3"):
        cc.translate(loss, latents=3)


@pytest.mark.parametrize(
    ("text", "sentence"), [("kl = ", "not valid TOML"), ("kl = 1\nkl = 2", "not valid TOML"), ("\xff", "not UTF-8")]
)
def test_a_damaged_file_is_named(text: str, sentence: str, tmp_path: Path) -> None:
    file = tmp_path / "loss.toml"
    file.write_bytes(text.encode("latin-1"))
    with pytest.raises(cc.InputError, match=sentence):
        cc.translate(file)


def test_a_matrix_is_read_beside_the_file(tmp_path: Path) -> None:
    np.save(tmp_path / "m.npy", np.eye(3)[:2])
    (tmp_path / "loss.toml").write_text(
        'reconstruction = { kind = "squared", reduction = "sum", matrix = "m.npy" }\n'
        'kl = { weight = 1, reduction = "sum" }\n'
    )
    found = cc.translate(tmp_path / "loss.toml", pixels=3)
    assert found.maps is not None and found.maps[0][1].outputs(3) == 2


@pytest.mark.parametrize(("step", "weight"), [(None, 4.0), (250, 1.0), (5000, 4.0)])
def test_a_schedule_is_judged_at_its_end_or_at_a_step(step: int | None, weight: float) -> None:
    ramp: dict[str, float] = {"from": 0, "to": 4.0, "steps": 1000, **({} if step is None else {"step": step})}
    found = cc.translate({"reconstruction": TERM, "kl": {**KL, "weight": ramp}})
    assert found.weight == weight and found.beta == weight / 2 and any("1000 steps" in line for line in found.steps)
