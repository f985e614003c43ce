"""The Coq library under theory/formal: what it must contain, and, where coqc is installed, that it builds."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

FORMAL = Path(__file__).parents[2] / "theory" / "formal"
needs_coq = pytest.mark.skipif(shutil.which("coqc") is None, reason="coqc is not installed (apt-get install coq)")


def _source(name: str) -> str:
    """The file without its comments."""
    return re.sub(r"\(\*.*?\*\)", "", (FORMAL / name).read_text(), flags=re.DOTALL)


def _sources() -> list[str]:
    return [line for line in (FORMAL / "_CoqProject").read_text().split() if line.endswith(".v")]


def test_every_file_is_built() -> None:
    assert sorted(_sources()) == sorted(str(path.relative_to(FORMAL)) for path in FORMAL.rglob("*.v"))


def test_statements_prove_nothing_and_theorems_state_nothing() -> None:
    assert not re.search(r"\b(Theorem|Lemma|Qed)\b", _source("Statements.v"))
    for name, statement in re.findall(r"Theorem (\w+) : (\S+)\.\s", _source("Theorems.v")):
        assert statement == f"Statements.{name}"


def test_every_proposition_has_its_theorem_and_its_axioms_are_printed() -> None:
    theorems = set(re.findall(r"Theorem (\w+)", _source("Theorems.v")))
    propositions = set(re.findall(r"Definition (\w+) :=\s+(?:forall|exists)", _source("Statements.v")))
    printed = set(re.findall(r"\w+", _source("Axioms.v").split(":=")[1].split(")")[0]))
    assert theorems == propositions == printed


@pytest.mark.parametrize("name", _sources())
def test_nothing_is_admitted(name: str) -> None:
    assert not re.search(r"\b(Admitted|admit|Axiom|Parameter|Conjecture|Abort)\b", _source(name))


@needs_coq
@pytest.mark.slow
def test_the_library_builds_with_the_four_axioms_of_classical_reals() -> None:
    made = subprocess.run(["make", "-C", str(FORMAL)], capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stdout + made.stderr
    assert re.search(r"checked: \d+ theorems, \d+ claims in \d+ regions, none empty, 4 axioms", made.stdout)


@needs_coq
def test_a_foreign_axiom_is_found(tmp_path: Path) -> None:
    script = re.search(r"sed -n '(.*?)' axioms\.txt", (FORMAL / "Makefile").read_text())
    assert script
    cheat = "Module M2. Axiom cheat : False. End M2.\nTheorem t : 0 = 1. Proof. destruct M2.cheat. Qed.\n"
    reals = "Require Import Reals. Definition both := (t, Rplus_comm). Print Assumptions both.\n"
    (tmp_path / "foreign.v").write_text(cheat + reals)
    printed = subprocess.run(["coqc", "foreign.v"], cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    command = ["sed", "-n", script[1].replace("$$", "$")]
    found = subprocess.run(command, input=printed, capture_output=True, text=True, check=True).stdout.split()
    expected = (FORMAL / "axioms.expected").read_text().split()
    assert "M2.cheat" in found and set(found) - set(expected) == {"M2.cheat"}


@pytest.mark.skipif(shutil.which("make") is None, reason="make is not installed")
def test_every_file_with_proofs_is_checked_again() -> None:
    asked = "include Makefile\nprinted: ; @echo $(MODULES)\n"
    made = subprocess.run(
        ["make", "-s", "-f", "-", "printed"], cwd=FORMAL, input=asked, capture_output=True, text=True, check=True
    )
    files = [name.removesuffix(".v").replace("/", ".") for name in _sources()]
    assert re.findall(r"-norec Collapse\.(\S+)", made.stdout) == [
        name for name in files if name not in ("Axioms", "regions.Together")
    ]


@needs_coq
def test_an_axiom_that_no_theorem_uses_is_found(tmp_path: Path) -> None:
    pattern = re.search(r"grep -n '(.*?)' coqchk\.txt", (FORMAL / "Makefile").read_text())
    assert pattern
    (tmp_path / "Extra.v").write_text("Hypotheses cheat : False.\nLemma sound : True. Proof. exact I. Qed.\n")
    subprocess.run(["coqc", "-Q", ".", "Collapse", "Extra.v"], cwd=tmp_path, capture_output=True, check=True)
    command = ["coqchk", "-silent", "-o", "-Q", ".", "Collapse", "-norec", "Collapse.Extra"]
    ran = subprocess.run(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=True)
    assert [line.strip() for line in ran.stdout.splitlines() if re.match(pattern[1], line)] == ["Collapse.Extra.cheat"]


def test_every_claim_has_an_instance_of_what_it_assumes() -> None:
    for path in (FORMAL / "regions").glob("*.v"):
        text = _source(f"regions/{path.name}")
        met = re.findall(r"^Example (\w+)_inhabited : hypotheses_of (\w+)\.$", text, flags=re.MULTILINE)
        assert met == [(name, name) for name in re.findall(r"^Theorem (\w+)", text, flags=re.MULTILINE)], path.name


def test_every_proposition_that_assumes_something_has_an_instance_of_it() -> None:
    assuming = re.findall(r"^Definition (\w+) :=\s+forall", _source("Statements.v"), flags=re.MULTILINE)
    assuming = [name for name in assuming if re.search(rf"^Theorem {name} ", _source("Theorems.v"), flags=re.MULTILINE)]
    met = re.findall(r"Example (\w+)_inhabited : hypotheses_of Statements\.(\w+)\.", _source("Instances.v"))
    assert sorted(met) == sorted((name, name) for name in assuming)


def test_every_file_of_claims_is_in_the_sum_whose_axioms_are_printed() -> None:
    files = {path.stem for path in (FORMAL / "regions").glob("*.v")} - {"Together"}
    gathered = _source("regions/Together.v")
    assert {f"{name}.all" for name in files} == set(re.findall(r"\w+\.all", gathered))
    for name in files:
        text = _source(f"regions/{name}.v")
        listed = re.findall(r"let _ := (\w+) in", text.split("Definition all :=")[1])
        assert listed == re.findall(r"^(?:Theorem|Example) (\w+)", text, flags=re.MULTILINE)
