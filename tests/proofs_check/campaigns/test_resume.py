"""Resuming counts rows of this campaign only: what else is found is named, and computed again or refused."""

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import collapsecheck.campaigns.chunk as chunk_module
from collapsecheck.campaigns.plan import Campaign, plan_campaign
from collapsecheck.campaigns.rows import checksum, prepare, read_row, read_rows, row_file, write_row
from collapsecheck.cli import main
from collapsecheck.numerics.checks import InputError

ARGUMENTS = ("campaign", "vae-learnable", "--instances", "60", "--chunk", "10", "--dims", "1:3")
CAMPAIGN = Campaign(("vae-learnable",), 60, 0, (1, 3), 10)


def run(folder: Path, *more: str) -> Result:
    return CliRunner().invoke(main, [*ARGUMENTS, "--out", str(folder), *more])


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The files of a finished campaign."""
    folder = tmp_path_factory.mktemp("finished")
    assert run(folder).exit_code == 0
    return {str(path.relative_to(folder)): path.read_text() for path in folder.rglob("*.json*")}


@pytest.fixture
def folder(finished: dict[str, str], tmp_path: Path) -> Path:
    """The same, to be spoilt."""
    (tmp_path / "chunks").mkdir()
    for name, text in finished.items():
        (tmp_path / name).write_text(text)
    return tmp_path


def results(folder: Path) -> list[dict]:
    rows = read_rows(folder, CAMPAIGN)
    return [{key: row[key] for key in row if key not in ("seconds", "checksum")} for row in rows]


def edited(path: Path) -> None:
    path.write_text(path.read_text().replace('"violations": 0', '"violations": 7'))


def forged_for_another_seed(path: Path) -> None:
    row = json.loads(path.read_text()) | {"seed": 7}
    path.write_text(json.dumps(row | {"checksum": checksum(row)}))


def directory(path: Path) -> None:
    path.unlink()
    path.mkdir()
    (path / "something").write_text("of the user's")


def link(path: Path) -> None:
    moved = path.rename(path.with_name("moved"))
    path.symlink_to(moved)


SPOILT: dict[str, tuple[Callable[[Path], object], str]] = {
    "cut short": (lambda path: path.write_text(path.read_text()[:100]), "cut short or damaged"),
    "empty": (lambda path: path.write_text(""), "cut short or damaged"),
    "not UTF-8": (lambda path: path.write_bytes(b"\xff\xfe"), "cut short or damaged"),
    "nested": (lambda path: path.write_text("[" * 100_000), "cut short or damaged"),
    "no object": (lambda path: path.write_text("3"), "changed since it was written"),
    "edited": (edited, "changed since it was written"),
    "of another seed": (forged_for_another_seed, "of another seed"),
    "another chunk's": (lambda path: path.write_text(row_file(path.parents[1], 4).read_text()), "of another chunk"),
    "a directory": (directory, "no regular file"),
    "a link": (link, "no regular file"),
    "sparse and huge": (lambda path: os.truncate(path, 1 << 30), "too large for a row"),
}


@pytest.mark.parametrize("name", SPOILT)
def test_what_is_no_row_is_named_set_aside_and_computed_again(name: str, folder: Path) -> None:
    before, (spoil, words) = results(folder), SPOILT[name]
    spoil(path := row_file(folder, 2))
    assert len(read_rows(folder, CAMPAIGN)) == 5
    done = run(folder, "--resume")
    assert done.exit_code == 0, done.output
    assert [line for line in done.output.splitlines() if f"0000002.jsonl ({words})" in line]
    assert "Traceback" not in done.output
    assert results(folder) == before
    assert json.loads((folder / "summary.json").read_text())["by_theorem"]["vae-learnable"]["violations"] == 0
    assert path.with_name("0000002.jsonl.set-aside").exists()


def test_foreign_files_do_not_count(folder: Path) -> None:
    rows, before = folder / "chunks", results(folder)
    text = row_file(folder, 0).read_text()
    for name in ("0000000 (copy).jsonl", "0000006.jsonl", "9999999.jsonl", "notes.jsonl"):
        (rows / name).write_text(text)
    (rows / "0000007.jsonl").mkdir()
    done = run(folder, "--resume")
    assert done.exit_code == 0 and "no rows of this campaign: 0000000 (copy).jsonl, 0000006.jsonl" in done.output
    assert results(folder) == before
    assert json.loads((folder / "summary.json").read_text())["instances"] == 60


def test_rows_of_another_seed_do_not_count_once_the_manifest_is_gone(folder: Path) -> None:
    (folder / "manifest.json").unlink()
    refused = run(folder, "--seed", "7")
    assert refused.exit_code == 2 and "--resume" in refused.output
    done = run(folder, "--seed", "7", "--resume")
    assert done.exit_code == 0 and "0000000.jsonl (of another seed)" in done.output and "and 1 more" in done.output
    rows = read_rows(folder, replace(CAMPAIGN, seed=7))
    assert [row["seed"] for row in rows] == [7] * 6
    assert read_rows(folder, CAMPAIGN) == []


def test_another_version_is_refused_and_its_rows_do_not_count(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from collapsecheck.campaigns import plan

    ours = plan.version()
    for module in (plan, chunk_module):
        monkeypatch.setattr(module, "version", lambda: "0.1.0 another")
    refused = run(folder, "--resume")
    assert refused.exit_code == 2 and f"manifest.json: version is {ours}, asked for" in refused.output
    (folder / "manifest.json").unlink()
    assert len(prepare(CAMPAIGN, folder, resume=True)) == 6


@pytest.mark.parametrize("text", ["", "[]", "{", "[" * 100_000, "null"])
def test_a_damaged_manifest_is_named(text: str, folder: Path) -> None:
    (folder / "manifest.json").write_text(text)
    done = run(folder, "--resume")
    assert done.exit_code == 2 and "manifest.json" in done.output and "Traceback" not in done.output
    assert len(read_rows(folder, CAMPAIGN)) == 6


def test_a_row_is_on_the_disk_before_it_counts(folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The file that is renamed has been synchronised, and not before it was written."""
    (row,) = [row for row in read_rows(folder, CAMPAIGN) if row["chunk"] == 3]
    synced: list[int] = []
    rename = Path.replace
    monkeypatch.setattr(os, "fsync", lambda handle: synced.append(os.fstat(handle).st_size))

    def replaced(part: Path, target: Path) -> Path:
        assert synced == [part.stat().st_size] and part.read_text().endswith("}\n")
        return rename(part, target)

    monkeypatch.setattr(Path, "replace", replaced)
    write_row(folder, row)
    assert synced and isinstance(read_row(row_file(folder, 3), CAMPAIGN.chunks()[3]), dict)


@pytest.mark.parametrize(
    ("instances", "chunk", "words"),
    [
        (10**12, None, ["100,000,000", "--chunk", "5000000"]),
        (10**12, 10**9, ["memory", "--chunk"]),
        (10**9, 5 * 10**7, ["memory", "--chunk"]),
    ],
)
def test_what_would_not_fit_is_refused_before_the_work(instances: int, chunk: int | None, words: list[str]) -> None:
    with pytest.raises(InputError) as refused:
        plan_campaign(["vae-learnable"], instances, 0, (1, 16), chunk)
    assert all(word.replace(",", "") in str(refused.value).replace(",", "") for word in words), refused.value


@pytest.mark.parametrize("kind", ["a pipe", "sparse and huge"])
def test_a_manifest_that_does_not_end_is_not_read(kind: str, folder: Path) -> None:
    (manifest := folder / "manifest.json").unlink()
    if kind == "a pipe":
        os.mkfifo(manifest)
    else:
        manifest.touch()
        os.truncate(manifest, 1 << 40)
    with pytest.raises(InputError, match=r"manifest\.json: not a campaign's manifest"):
        prepare(CAMPAIGN, folder, resume=True)


def test_a_folder_takes_one_campaign_at_a_time(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two would remove each other's rows while they are written."""
    from collapsecheck import files

    monkeypatch.setattr(files, "PATIENCE", 0.1)
    with files.held(folder):
        refused = run(folder, "--resume")
    assert refused.exit_code == 2 and "another campaign is being written there" in refused.output
    assert run(folder, "--resume").exit_code == 0
