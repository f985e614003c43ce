"""`import collapsecheck as cc` is a table of contents, with and without the optional packages."""

import pydoc
import subprocess
import sys
from collections.abc import Callable

import numpy as np
import pytest

import collapsecheck as cc

WITHOUT = """
import sys
sys.modules["sklearn"] = None
import importlib.util
find = importlib.util.find_spec
importlib.util.find_spec = lambda name, package=None: None if name == "sklearn" else find(name, package)
import pydoc
import collapsecheck as cc
pydoc.render_doc(cc)
assert "predict" in dir(cc) and "LinearVAE" not in dir(cc)
from collapsecheck import *
predict
try:
    cc.LinearVAE
except ImportError as error:
    print(error)
from collapsecheck import LinearVAE
"""


def test_every_name_is_listed_and_explained() -> None:
    contents = pydoc.render_doc(cc, renderer=pydoc.plaintext)
    assert set(cc.__all__) == set(dir(cc))
    for name in dir(cc):
        assert name in contents and getattr(cc, name).__doc__, name


def test_without_scikit_learn_the_rest_is_there_and_estimators_say_what_to_install() -> None:
    done = subprocess.run([sys.executable, "-c", WITHOUT], capture_output=True, text=True, check=False)
    said = "the estimators need scikit-learn: pip install 'collapsecheck[estimators]'"
    assert (done.stdout.strip(), done.stderr.splitlines()[-1]) == (said, f"ImportError: {said}")


X = np.random.default_rng(0).normal(size=(20, 3))
LEVEL = {"d": 2, "beta": 1.0, "eta": 1.0, "sigma": None}
ONE = {"d": 2, "beta": 1.0, "eta_dec": 0.5}
REFUSED: list[tuple[Callable[[], object], str]] = [
    (lambda: cc.verify(["vae-learnabel"]), "unknown theorem 'vae-learnabel'; did you mean vae-learnable"),
    (lambda: cc.verify("nope"), "unknown theorem 'nope'; `collapsecheck list` names them all"),
    (lambda: cc.verify(3), "theorems are named by a list of slugs, empty for all, not by 3"),
    (lambda: cc.verify("vae-learnable", effort="hard"), "effort is 'hard': must be one of quick, standard, exhaustive"),
    (lambda: cc.verify("vae-learnable", jobs=0), "jobs is 0: must be an integer of at least 1"),
    (lambda: cc.verify("vae-learnable", seed=1.5), "seed is 1.5: must be an integer of at least 0"),
    (lambda: cc.audit("nope"), "unknown theorem 'nope'"),
    (lambda: cc.audit({"quantity": 1}), "unknown field 'quantity'; the fields are model"),
    (lambda: cc.campaign("nope", instances=5), "unknown theorem 'nope'"),
    (lambda: cc.campaign("a/b.py", instances=5), "unknown theorem 'a/b.py'"),
    (lambda: cc.campaign(instances="5"), "instances is '5': must be an integer"),
    (lambda: cc.campaign(instances=5, dims=3), "dims is 3: must be the smallest and the largest number of modes"),
    (lambda: cc.campaign(instances=5, dims=(3, 1)), r"dims is \(3, 1\): must be the smallest"),
    (lambda: cc.campaign(instances=5, out=3), "out is 3: must be a folder"),
    (lambda: cc.campaign(instances=5, scheduler=3), "scheduler is 3: must be the address"),
    (lambda: cc.Problem.build("vae", np.eye(2), eta_dec=1, levels=[{"d": 2}]), r"levels\[0\] has no field 'beta'"),
    (lambda: cc.Problem.build("vae", np.eye(2), eta_dec=1, levels=3), "levels is 3: must be a nonempty list"),
    (lambda: cc.predict(X, center="yes", **ONE), "center is 'yes': must be True or False"),
    (lambda: cc.recommend(X, "2", **ONE), "keep is '2': must be an integer of at least 1"),
    (lambda: cc.recommend(X, 1, "2", **ONE), "level is '2': must be an integer of at least 1"),
    (lambda: cc.recommend(X, 1, vary=3, **ONE), "vary is 3: must be beta, beta.LEVEL"),
    (lambda: cc.phase(X, "beta", **ONE), "vary is 'beta': must map one or two parameters to their values"),
    (lambda: cc.phase(X, {"beta": "x"}, **ONE), "beta is 'x': must be numbers"),
    (lambda: cc.detect(X), "give one of logvar, var, std, logstd: none is given"),
    (lambda: cc.detect(X, X, std=X), "give one of logvar, var, std, logstd: 2 are given"),
    (lambda: cc.detect(X, X, levels=3), "levels is 3: must be sizes such as"),
    (lambda: cc.threshold(X, likelihood=3), "likelihood 3: must be one of gaussian"),
    (lambda: cc.threshold(X, bounds=1), "bounds is 1: must be True or False"),
    (lambda: cc.threshold(score=X, hessian="x"), "hessian is 'x': must be numbers"),
    (lambda: cc.translate(3), "loss is 3: must be a mapping, a TOML file, or one of the presets"),
    (lambda: cc.translate("keras-io", pixels="784"), "pixels is '784': must be an integer of at least 1"),
    (lambda: cc.Monitor("4"), "expected is '4': must be a number of latents"),
    (lambda: cc.LinearVAE().fit(3), "Expected 2D array, got scalar array instead: array=3.0."),
    (lambda: cc.LinearVAE(center="yes").fit(X), "center is 'yes': must be True or False"),
    (lambda: cc.LinearVAE().fit(X).inverse_transform(3), "Expected 2D array, got scalar array instead"),
]


@pytest.mark.parametrize(("call", "message"), REFUSED, ids=[message for _, message in REFUSED])
def test_what_cannot_be_is_refused_in_one_line(call: Callable[[], object], message: str) -> None:
    with pytest.raises(cc.InputError, match=message) as refused:
        call()
    assert "\n" not in str(refused.value)


def test_one_theorem_and_one_level_may_be_written_in_every_way() -> None:
    assert [found.grade for found in cc.verify("limit-narrow-learnable").results] == ["refuted"]
    assert cc.audit("limit-narrow-learnable").as_expected
    built = cc.Problem.build("vae", np.eye(3), eta_dec=0.5, levels=[LEVEL])
    assert built.levels == cc.Problem.build("vae", np.eye(3), eta_dec=0.5, levels=[cc.Level(**LEVEL)]).levels
    scale = np.full_like(X, 0.5)
    found = [cc.detect(X, **{kind: value}).to_json() for kind, value in (("std", scale), ("logstd", np.log(scale)))]
    assert found[0]["dimensions"][0]["kl"] == pytest.approx(found[1]["dimensions"][0]["kl"])
