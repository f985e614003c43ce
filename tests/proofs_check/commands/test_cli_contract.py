"""Names, options, JSON fields and exit codes of the command line; verification itself is tested elsewhere."""

import json
import math
import os
import re
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from collapsecheck import files
from collapsecheck.cli import main
from collapsecheck.commands.support.new_template import write_skeleton
from collapsecheck.evidence.evidence import Evidence
from collapsecheck.grading.verification import Report, witnesses
from collapsecheck.grading.verification import Result as TheoremResult
from collapsecheck.judge import covers
from collapsecheck.showing import verifying
from collapsecheck.showing.report import MARKS
from collapsecheck.theory.catalogue import catalogue
from collapsecheck.theory.derivations.conclusion import derivation
from collapsecheck.theory.writing.markup import to_latex, to_text

SLUG = "vae-learnable"
SUPPORT = Evidence("decide", "supports", "proof", "all cases decided", cited=("a textbook",))
SAMPLED = Evidence("certificate", "supports", "certificate", "every claim on 40 instances")
PROVED = (SUPPORT, Evidence("derivation", "supports", "proof", "three steps"), SAMPLED)
REFUTED = (Evidence("search", "refutes", "numeric", "found", instance={"theta": 1.0}),)


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "collapsecheck" / "last.json"


def outcome(monkeypatch: pytest.MonkeyPatch, evidence: tuple[Evidence, ...]) -> list[dict[str, Any]]:
    """Replace the witnesses by given evidence, silent where none is given; returns the calls that were made."""
    calls: list[dict[str, Any]] = []
    heard = {name: Evidence(name, "silent", "numeric", "") for name in witnesses()} | {e.witness: e for e in evidence}

    def verify(slugs: list[str], **options: Any) -> Report:
        on_progress = options.pop("on_progress")
        calls.append({"slugs": slugs, **options})
        results = tuple(TheoremResult(catalogue()[slug], tuple(heard.values())) for slug in slugs)
        for result in results:
            on_progress(result)
        return Report(results, options["effort"], options["seed"])

    monkeypatch.setattr(verifying, "verify", verify)
    return calls


def run(*arguments: str, code: int = 0) -> Result:
    result = CliRunner().invoke(main, list(arguments))
    assert result.exit_code == code, (result.output, result.exception)
    return result


def marks(text: str) -> dict[str, dict[str, str]]:
    """The table of witnesses: per theorem the mark of every one, by the numbers of the legend."""
    table, _, below = text.partition("What the grades rest on")[0].partition(" supports")
    entries = re.findall(r"(\d+)\s+([a-z_]+)(?=\s|$)", below.partition("silent")[2])
    legend = {int(number): name for number, name in entries}
    rows = [line.split() for line in table.splitlines()]
    head = next(row for row in rows if row[:1] == ["theorem"])
    assert head == ["theorem", *map(str, legend), "s", "grade"], "a column without a legend"
    body = {row[0]: row[1:] for row in rows[rows.index(head) + 1 :] if row and row[0] in catalogue()}
    return {slug: dict(zip(legend.values(), cells, strict=False)) for slug, cells in body.items()}


def spoken(evidence: tuple[Evidence, ...]) -> dict[str, str]:
    """The mark that the table should show for every witness."""
    given = {e.witness: MARKS[e.verdict][0] for e in evidence}
    return {name: given.get(name, MARKS["silent"][0]) for name in witnesses()}


def test_verify_passes_its_options_on_and_is_quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = outcome(monkeypatch, PROVED)
    result = run("verify", SLUG, SLUG, "--effort", "exhaustive", "--seed", "7", "--jobs", "2")
    assert calls == [{"slugs": [SLUG], "effort": "exhaustive", "seed": 7, "jobs": 2}]
    assert result.stdout.splitlines()[0] == f"{SLUG}: proved, given a textbook"
    assert marks(result.stdout) == {SLUG: spoken(PROVED)}
    assert result.stderr == "" and not re.search("[\r\x1b]", result.stdout), "a progress bar without a terminal"


def test_verify_without_slugs_takes_all(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = outcome(monkeypatch, PROVED)
    text = CliRunner().invoke(main, ["verify"]).stdout
    assert calls[0]["slugs"] == list(catalogue())
    assert [line.partition(":")[0] for line in text.splitlines()[: len(catalogue())]] == list(catalogue())
    assert marks(text) == dict.fromkeys(catalogue(), spoken(PROVED))


def test_verify_exits_with_1_when_something_is_not_as_expected(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    outcome(monkeypatch, REFUTED)
    result = run("verify", SLUG, "--json", str(tmp_path / "report.json"), code=1)
    first, *_, last = result.stdout.splitlines()
    assert first == f"{SLUG}: refuted  ! NOT as expected" and last == f"{SLUG}: counterexample (search): found"
    assert marks(result.stdout) == {SLUG: spoken(REFUTED)}
    assert json.loads((tmp_path / "report.json").read_text())["theorems"][0]["as_expected"] is False


def test_verify_json_has_the_contract_s_fields(monkeypatch: pytest.MonkeyPatch) -> None:
    outcome(monkeypatch, PROVED)
    result = run("verify", SLUG, "--json", "-")
    answer = json.loads(result.stdout)
    assert {"schema", "theorems", "seed", "versions"} <= set(answer)
    (theorem,) = answer["theorems"]
    assert {"slug", "title", "source", "expected", "grade", "evidence", "cited", "as_expected"} <= set(theorem)
    assert theorem["covers"] == "everything" and theorem["claims"]
    assert theorem["formal"] in {"checked", "stored", None}
    assert theorem["cited"] == ["a textbook"]
    wanted = {"witness", "verdict", "strength", "detail", "instance", "seconds"}
    assert all(wanted <= set(evidence) for evidence in theorem["evidence"])
    assert [evidence["witness"] for evidence in theorem["evidence"]] == list(witnesses())
    assert result.stderr.splitlines()[0] == f"{SLUG}: proved, given a textbook"
    assert marks(result.stderr) == {SLUG: spoken(PROVED)}


def test_report_file_is_replaced_whole(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    outcome(monkeypatch, PROVED)
    path = tmp_path / "report.json"
    path.write_text("old")
    run("verify", SLUG, "--json", str(path))
    assert json.loads(path.read_text())["seed"] == 0
    assert [item.name for item in tmp_path.iterdir() if item.is_file()] == ["report.json"]


def test_a_failed_write_leaves_the_old_file_and_no_litter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "report.json"
    path.write_text("old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device", "temporary")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match=r"No space left on device: .*report\.json"):
        files.write_atomically(path, "new")
    assert path.read_text() == "old" and list(tmp_path.glob(".*")) == []


def test_writing_to_a_device_leaves_the_device() -> None:
    files.write_atomically(Path(os.devnull), "text")
    assert stat.S_ISCHR(os.stat(os.devnull).st_mode)


def test_json_never_holds_what_json_lacks() -> None:
    assert json.loads(files.to_json({"a": [math.nan, (1.0, math.inf)]})) == {"a": [None, [1.0, None]]}


def test_list_json_is_an_array() -> None:
    listed = json.loads(run("list", "--json").stdout)
    assert [item["slug"] for item in listed] == list(catalogue())
    for item in listed:
        theorem = catalogue()[item["slug"]]
        named = {name: getattr(theorem, name) for name in ("slug", "title", "source", "kind", "expected")}
        assert named.items() <= item.items() and item["schema"] == 1
        assert item["expected"] in {"holds", "fails"}
        assert item["covers"] == "everything" or item["covers"].startswith("only where ")


def test_list_has_a_line_per_theorem() -> None:
    lines = run("list").stdout.splitlines()
    assert [line.split()[0] for line in lines] == list(catalogue())
    for line, theorem in zip(lines, catalogue().values(), strict=True):
        assert ("expected to be refuted" in line) == (theorem.expected == "fails")


def test_show_tells_the_grade_of_the_last_run(monkeypatch: pytest.MonkeyPatch, cache: Path) -> None:
    assert "last run: none yet" in run("show", SLUG).stdout
    outcome(monkeypatch, PROVED)
    run("verify", SLUG)
    assert json.loads(cache.read_text())["schema"] == 1
    assert "last run: proved, given a textbook (effort quick)" in run("show", SLUG).stdout
    cache.write_text("{broken")
    assert "last run: none yet" in run("show", SLUG).stdout


def test_a_run_keeps_the_grades_of_other_theorems(monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = list(catalogue())[:2]
    outcome(monkeypatch, PROVED)
    run("verify", first)
    CliRunner().invoke(main, ["verify", second])
    assert set(files.last_grades()) == {first, second}


def test_an_unwritable_cache_is_no_failure(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    outcome(monkeypatch, PROVED)
    run("verify", SLUG)


@pytest.mark.every(4)
@pytest.mark.parametrize("first", range(4))
def test_show_states_every_theorem(first: int) -> None:
    for slug, theorem in list(catalogue().items())[first::4]:
        text = run("show", slug, "--all").stdout
        line, wrapped = text.splitlines()[0], " ".join(text.split())
        assert line.startswith(f"{slug}: ") and line.endswith(covers(theorem)), slug
        assert theorem.title in wrapped and theorem.source in wrapped, slug
        assert all(f"Case {case.name}" in text for case in theorem.cases), slug
        assert all(used in text for used in theorem.uses), slug
        assert "Symbol(" not in text and not re.search(r"\bbeta_", text), slug


def test_show_leaves_out_most_of_many_cases() -> None:
    slug = max(catalogue(), key=lambda slug: len(catalogue()[slug].cases))
    short, long = run("show", slug).stdout, run("show", slug, "--all").stdout
    assert f"more cases (show {slug} --all)" in short and len(short) < len(long)


@pytest.mark.parametrize("slug", [SLUG, "hvae-fixed"])
@pytest.mark.parametrize("form", ["text", "latex", "markdown"])
def test_derive_writes_every_step(form: str, slug: str) -> None:
    text = run("derive", slug, "--format", form).stdout
    titles = [(to_text if form == "text" else to_latex)(step.title) for step in derivation(catalogue()[slug])]
    places = [text.find(title) for title in titles]
    assert len(titles) > len(catalogue()[slug].derivation()), "the regions are missing"
    assert -1 not in places and places == sorted(places), titles


def test_derive_exits_with_1_if_a_step_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> str:
        raise AssertionError("sides differ\nby 1")

    monkeypatch.setattr("collapsecheck.theory.writing.render", fail)
    result = run("derive", SLUG, code=1)
    assert result.stderr == f"collapsecheck: a step of {SLUG} does not hold: sides differ by 1\n" and not result.stdout


@pytest.fixture
def written(tmp_path: Path) -> Iterator[Path]:
    yield Path(run("new", "my-first-theorem", "--into", str(tmp_path)).stdout.strip())


def test_new_writes_a_theorem_that_runs(written: Path) -> None:
    assert written.name == "my_first_theorem.py"
    namespace: dict[str, Any] = {"__name__": "my_first_theorem"}
    exec(compile(written.read_text(encoding="utf-8"), str(written), "exec"), namespace)
    theorem = namespace["THEOREM"]
    assert theorem.slug == "my-first-theorem" and theorem.cases[0].claims
    assert all(step.check is not None and step.check() for step in theorem.derivation())


def test_new_refuses_to_overwrite(written: Path) -> None:
    before = written.read_text()
    assert "exists already" in run("new", "my-first-theorem", "--into", str(written.parent), code=2).stderr
    assert written.read_text() == before


@pytest.mark.parametrize("slug", ["", "Upper", "under_score", "-x", "x-", "a--b", "1st", "a.b", "a/b", "ä", "a\n"])
def test_slugs_are_checked(slug: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="not a slug"):
        write_skeleton(slug, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_broken_theorem_file_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    import collapsecheck.theory.catalogue

    def fail() -> None:
        raise ValueError("a.py defines the slug 'b'")

    monkeypatch.setattr(collapsecheck.theory.catalogue, "catalogue", fail)
    assert run("list", code=2).stderr == "collapsecheck: error: a.py defines the slug 'b'\n"


def test_list_shows_the_grades_of_the_last_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert "cvae-correlation" in run("list").stdout and "proved" not in run("list").stdout
    run("verify", "cvae-correlation")
    line = next(line for line in run("list").stdout.splitlines() if line.startswith("cvae-correlation "))
    assert line.split()[1] == "proved" and "not run" in run("list").stdout


def test_version_is_told() -> None:
    assert run("--version").stdout.startswith("collapsecheck ")


def test_help_imports_nothing_heavy() -> None:
    """What makes --help fast; `benchmarks/speed/commands.py` measures how fast."""
    code = (
        "import atexit, sys; from collapsecheck.cli import main; "
        "heavy = {'numpy', 'sympy', 'rich', 'scipy', 'sklearn'};"
        "atexit.register(lambda: print('heavy:', sorted(heavy & set(sys.modules)))); main(['--help'])"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.endswith("heavy: []\n")


def test_module_and_script_are_the_same() -> None:
    script = Path(sys.executable).with_name("collapsecheck")
    commands = ([sys.executable, "-m", "collapsecheck"], [str(script)])
    outputs = {subprocess.run([*c, "--help"], check=True, capture_output=True, text=True).stdout for c in commands}
    assert len(outputs) == 1 and outputs.pop().startswith("Usage: collapsecheck ")
