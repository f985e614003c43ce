"""`import collapsecheck as cc` is a table of contents, with and without the optional packages."""

import pydoc
import subprocess
import sys

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
"""


def test_every_name_is_listed_and_explained() -> None:
    contents = pydoc.render_doc(cc, renderer=pydoc.plaintext)
    assert set(cc.__all__) == set(dir(cc))
    for name in dir(cc):
        assert name in contents and getattr(cc, name).__doc__, name


def test_without_scikit_learn_the_rest_is_there_and_estimators_say_what_to_install() -> None:
    done = subprocess.run([sys.executable, "-c", WITHOUT], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "collapsecheck[estimators]" in done.stdout
