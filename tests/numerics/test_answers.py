"""Every answer is a table, a figure and a few lines in a notebook."""

import sys
from typing import Any

import numpy as np
import pytest

import collapsecheck as cc
from collapsecheck.numerics.answers import SHOWN, Answer
from collapsecheck.numerics.checks import InputError

X = np.random.default_rng(2).normal(size=(60, 30)) * np.linspace(3.0, 0.1, 30)
MODEL: dict[str, Any] = {"beta": 1.0, "d": 3, "eta_dec": 0.7}
UNBOUNDED = [{"d": 1, "beta": 2, "eta": 1, "sigma": None}, {"d": 1, "beta": 1, "eta": 1, "sigma": None}]
ANSWERS = {
    "predict": lambda: cc.predict(X, **MODEL),
    "unbounded": lambda: cc.predict(X, eta_dec=0.7, levels=UNBOUNDED),
    "recommend": lambda: cc.recommend(X, keep=2, **MODEL),
    "none to recommend": lambda: cc.recommend(X, keep=40, **MODEL),
    "phase": lambda: cc.phase(X, {"beta": [0.1, 1.0, 10.0]}, **MODEL),
    "phase of two": lambda: cc.phase(X, {"beta": [0.1, 1.0], "eta_dec": [0.5, 1.0, 2.0]}, **MODEL),
    "detect": lambda: cc.detect(X[:, :2], np.zeros((60, 2))),
    "threshold": lambda: cc.threshold(X, eta_dec=0.7, beta=1.0),
    "translate": lambda: cc.translate("pytorch-examples", pixels=784, latents=20),
}


@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_is_a_table_a_figure_and_html(name: str) -> None:
    matplotlib = pytest.importorskip("matplotlib")
    pytest.importorskip("pandas")
    matplotlib.use("agg")
    from matplotlib import pyplot

    found = ANSWERS[name]()
    assert isinstance(found, Answer) and found.title and "\n" not in found.title
    table = found.to_pandas()
    assert {name: list(column) for name, column in found.columns().items()}.keys() == set(table.columns)
    shown = found._repr_html_()
    assert found.title.split(":")[0].split("<")[0] in shown and shown.count("<tr>") == 1 + min(len(table), SHOWN)
    axes = found.plot()
    drawn = len(axes.lines) + len(axes.patches) + len(axes.collections)
    assert drawn > 0 or not len(table)
    assert found.plot(axes) is axes
    pyplot.close("all")


def test_the_tables_hold_the_numbers_of_the_answer() -> None:
    found = cc.predict(X, **MODEL)
    np.testing.assert_array_equal(found.columns()["theta2"], found.theta2)
    np.testing.assert_array_equal(found.columns()["kl_1"], found.kl[0])
    grid = cc.phase(X, {"beta": [0.1, 5.0], "eta_dec": [0.5, 1.0, 2.0]}, **MODEL)
    for beta, eta_dec, active in zip(*grid.columns().values(), strict=True):
        assert cc.predict(X, beta=beta, d=3, eta_dec=eta_dec).active == (active,)


def test_what_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for package in ("pandas", "matplotlib.pyplot"):
        monkeypatch.setitem(sys.modules, package, None)
    found = ANSWERS["recommend"]()
    for call, package in ((found.to_pandas, "pandas"), (found.plot, "matplotlib")):
        with pytest.raises(InputError, match=f"needs {package}: pip install"):
            call()
