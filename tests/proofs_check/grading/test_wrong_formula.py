"""A wrong formula typed into any theorem's file makes `verify` exit 1 and name a counterexample."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

import collapsecheck.theory.theorems
from collapsecheck.cli import main
from collapsecheck.site.execute import copied_package
from collapsecheck.theory.catalogue import catalogue

MISTAKES = {
    "vae-fixed-isotropic": ("vae_fixed_isotropic", "b, v = sp.sqrt(beta(1))", "b, v = beta(1)"),
    "vae-fixed-diagonal": (
        "vae_fixed_diagonal",
        "setting=SETTING,\n    cases",
        'setting=SETTING,\n    pairing="same",\n    cases',
    ),
    "vae-learnable": ("vae_learnable", "threshold = sp.sqrt(beta(1)) * eta_dec", "threshold = beta(1) * eta_dec"),
    "vae-data-dependent": (
        "vae_learnable",
        "sp.sqrt(beta(1)) * eta(1) * eta_dec / theta",
        "beta(1) * eta(1) * eta_dec / theta",
    ),
    "cvae-fixed": ("vae_fixed_isotropic", "2 * b * theta * sigma(1)", "b * theta * sigma(1)"),
    "cvae-learnable": ("vae_learnable", "(theta**2 - beta(1) * eta_dec**2)", "(theta**2 - beta(1) * eta_dec)"),
    "cvae-correlation": ("cvae_correlation", "(Trend(r, 1, -1), Active", "(Trend(r, 1, 1), Active"),
    "hvae-learnable-top": ("hvae_learnable_top", "beta(2) * (2 + sp.log(", "beta(2) * (1 + sp.log("),
    "hvae-fixed": ("hvae_fixed", "theta * first <= second**2", "theta * second <= first**2"),
    "hierarchical-cvae": ("hvae_fixed", "theta * first <= second**2", "theta * second <= first**2"),
    "design-rules": ("design_rules", "first = sp.sqrt(beta(1)) * sigma(1)", "first = beta(1) * sigma(1)"),
    "finite-sample": (
        "finite_sample",
        "not_too_large, s > (1 + delta) * threshold + tail",
        "not_too_large, s > threshold",
    ),
    "information": ("information", "(growth[1] + growth[2] - 1)", "(growth[1] + growth[2])"),
    "elbo-gap": ("elbo_gap", "(ratio - 1 - sp.log(ratio)) / 2", "(ratio - sp.log(ratio)) / 2"),
    "optimal-eta-dec": ("optimal_eta_dec", "optimal = S / (n - b * k)", "optimal = S / n"),
    "hvae-both-learnable": ("hvae_both_learnable", "beta(1) * (1 + sp.log(signal))", "beta(2) * (1 + sp.log(signal))"),
    "gradient-flow": (
        "gradient_flow",
        "return root(p, q, r) - (p + q)",
        "return root(p, q, r) - 2 * sp.sqrt(p * q)",
    ),
    "chain": (
        "chain",
        "return below | {l: sp.prod(common / mode.weight(j)",
        "return below | {l: sp.prod(mode.weight(j) / common",
    ),
    "chain-general": (
        "chain_general",
        "setting=SETTING,\n    cases",
        'setting=SETTING,\n    pairing="same",\n    cases',
    ),
    "collapse-conditions": (
        "collapse_conditions",
        "Active(1, (theta > first) | (theta > floor))",
        "Active(1, theta > floor)",
    ),
    "landscape": ("landscape", "(theta - theta_i) / eta_dec**2", "(theta**2 - theta_i**2) / eta_dec**2"),
    "monotonicity": ("monotonicity", "return -1 if level <= moved else 1", "return -1"),
}


MANY_CLAIMS = 25  # a theorem with more takes too long for the fast tests
SLUGS = [
    pytest.param(slug, marks=[pytest.mark.slow] if claims > MANY_CLAIMS else [])
    for slug, claims in ((slug, sum(len(case.claims) for case in catalogue()[slug].cases)) for slug in MISTAKES)
]


def mistyped(slug: str, folder: Path) -> None:
    """A copy of the theorems' files in the folder, the mistake in it."""
    module, right, wrong = MISTAKES[slug]
    shutil.copytree(Path(collapsecheck.theory.theorems.__file__).parent, folder)
    (file,) = folder.rglob(f"{module}.py")
    text = file.read_text(encoding="utf-8")
    assert text.count(right) == 1, f"{right!r} should stand once in {module}.py"
    file.write_text(text.replace(right, wrong), encoding="utf-8")


@pytest.fixture
def imported_from(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Callable[[Path], None]]:
    """Makes Python import the theorems from another folder, until the test ends."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))

    def switch(folder: Path) -> None:
        names = [name for name in sys.modules if name.startswith("collapsecheck.theory.theorems.")]
        for name in names:
            parent, _, own = name.rpartition(".")
            monkeypatch.delattr(sys.modules[parent], own)
        for name in names:
            monkeypatch.delitem(sys.modules, name)
        monkeypatch.setattr(collapsecheck.theory.theorems, "__path__", [str(folder)])
        catalogue.cache_clear()

    catalogue()
    yield switch
    catalogue.cache_clear()


@pytest.mark.parametrize("slug", SLUGS)
def test_verify_refutes_the_mistake(slug: str, tmp_path: Path, imported_from: Callable[[Path], None]) -> None:
    mistyped(slug, tmp_path / "theorems")
    imported_from(tmp_path / "theorems")
    run = CliRunner().invoke(main, ["verify", slug, "--effort", "quick"])
    assert run.exit_code == 1, run.output
    assert f"{slug}: counterexample" in run.stdout


def test_a_fresh_process_refutes_a_mistake(tmp_path: Path) -> None:
    slug = "vae-learnable"
    package = copied_package(Path(__file__).parents[3], tmp_path)
    shutil.rmtree(package / "theory" / "theorems")
    mistyped(slug, package / "theory" / "theorems")
    command = [sys.executable, "-m", "collapsecheck", "verify", slug, "--effort", "quick"]
    environment = {**os.environ, "PYTHONPATH": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path)}
    run = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    assert run.returncode == 1, run.stdout + run.stderr
    assert f"{slug}: counterexample" in run.stdout


def test_every_theorem_that_holds_has_a_mistake() -> None:
    assert set(MISTAKES) == {slug for slug, theorem in catalogue().items() if theorem.expected == "holds"}
