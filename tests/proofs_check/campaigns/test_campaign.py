"""Campaigns: reproducible, resumable after any kill, honest about violations."""

import json
import multiprocessing
import os
import random
import signal
import time
from dataclasses import replace
from pathlib import Path

import pytest
import sympy as sp
from click.testing import CliRunner
from rich.console import Console

import collapsecheck.campaigns.chunk
import collapsecheck.campaigns.summary
from collapsecheck.campaigns import compiled, points
from collapsecheck.campaigns.chunk import Chunk, run
from collapsecheck.campaigns.draw import STRATA
from collapsecheck.campaigns.execute import execute
from collapsecheck.campaigns.pairings import pairing_claims
from collapsecheck.campaigns.plan import Campaign
from collapsecheck.campaigns.rows import prepare, read_rows
from collapsecheck.campaigns.run import run_campaign
from collapsecheck.campaigns.summary import summary
from collapsecheck.campaigns.tally import ENOUGH
from collapsecheck.cli import main
from collapsecheck.judge.pairings import contradiction
from collapsecheck.theory.catalogue import catalogue
from collapsecheck.theory.notation import beta, eta, eta_dec, theta
from collapsecheck.theory.statement import Active, Case, Theorem

SLUGS = ("vae-learnable", "hvae-fixed", "erratum-rate-trace")
QUIET = Console(quiet=True)
KILLS = 20


def without_times(rows: list[dict]) -> list[dict]:
    return [{key: value for key, value in row.items() if key not in ("seconds", "checksum")} for row in rows]


def completed(folder: Path, campaign: Campaign, jobs: int = 1, scheduler: str | None = None) -> list[dict]:
    execute(prepare(campaign, folder, resume=False), folder, jobs, scheduler, lambda row: None)
    return without_times(read_rows(folder, campaign))


def test_instances_are_the_same_whatever_the_jobs(tmp_path: Path) -> None:
    campaign = Campaign(SLUGS, 300, seed=5, dims=(1, 6), chunk=50)
    alone = completed(tmp_path / "1", campaign)
    assert completed(tmp_path / "2", campaign, jobs=2) == alone
    assert completed(tmp_path / "3", replace(campaign, seed=6)) != alone


def test_a_short_campaign_begins_like_a_long_one(tmp_path: Path) -> None:
    long = completed(tmp_path / "long", Campaign(("vae-learnable",), 60, 0, (3, 3), 20))
    short = completed(tmp_path / "short", Campaign(("vae-learnable",), 40, 0, (3, 3), 20))
    assert short == long[:2]


def killed(campaign: Campaign, folder: Path, rows: int, seconds: float) -> None:
    """Run the campaign in a process of its own; kill it that long after it has finished that many more rows."""
    options = {"jobs": 1, "scheduler": None, "resume": True, "console": QUIET}
    process = multiprocessing.get_context("fork").Process(target=run_campaign, args=(campaign, folder), kwargs=options)
    wanted = len(files(folder)) + rows
    process.start()
    while process.is_alive() and rows and len(list(folder.glob("chunks/*.jsonl"))) < wanted:
        time.sleep(0.001)
    time.sleep(seconds)
    assert process.pid is not None
    os.kill(process.pid, signal.SIGKILL)
    process.join()


def files(folder: Path) -> dict[str, tuple[int, str]]:
    return {path.name: (path.stat().st_mtime_ns, path.read_text()) for path in (folder / "chunks").glob("*.jsonl")}


@pytest.mark.slow
def test_twenty_kills_lose_and_repeat_nothing(tmp_path: Path) -> None:
    campaign, clock = Campaign(SLUGS[:2], 2400, seed=1, dims=(1, 4), chunk=4), random.Random(3)
    for chunk in campaign.chunks()[:2]:
        run(chunk)  # compile before the processes start
    folder, finished, sizes = tmp_path / "killed", {}, []
    for _ in range(KILLS):
        killed(campaign, folder, clock.randint(0, 6), clock.uniform(0, 0.02))
        now = files(folder)
        assert finished.items() <= now.items()
        finished = now
        sizes.append(len(now))
    assert len(set(sizes)) > KILLS // 2 and sizes[-1] < 600, sizes
    run_campaign(campaign, folder, jobs=1, scheduler=None, resume=True, console=QUIET)
    assert finished.items() <= files(folder).items()
    rows = read_rows(folder, campaign)
    assert [(row["start"], row["stop"]) for row in rows] == [(start, start + 4) for start in range(0, 2400, 4)]
    assert without_times(rows) == completed(tmp_path / "whole", campaign)


def test_workers_end_with_a_killed_campaign(tmp_path: Path) -> None:
    campaign = Campaign(("monotonicity",), 100_000, seed=1, dims=(16, 16), chunk=500)
    options = {"jobs": 2, "scheduler": None, "resume": True, "console": QUIET}
    process = multiprocessing.get_context("fork").Process(
        target=run_campaign, args=(campaign, tmp_path), kwargs=options
    )
    process.start()
    deadline = time.monotonic() + 20
    while len(files(tmp_path)) < 3 and time.monotonic() < deadline:
        time.sleep(0.05)
    workers = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    assert len(workers) == 2
    process.kill()
    process.join()
    while any(alive(int(worker)) for worker in workers) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(alive(int(worker)) for worker in workers)


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def test_every_stratum_and_exact_equality_is_met() -> None:
    row = run(Chunk(0, "vae-learnable", 0, 0, 400, 400, 0, (8, 8)))
    assert set(row["strata"]) == set(STRATA) and sum(row["strata"].values()) == 400
    assert row["equalities"] > 50 and row["near_misses"] > 0 and row["suspicions"] > 0
    assert row["violations"] == row["undecided"] == 0 and max(row["margins"].values()) < 1e-9


def planted(moved: sp.Expr) -> Theorem:
    """`vae-learnable` with θ in its active condition multiplied by a factor."""
    theorem = catalogue()["vae-learnable"]

    def wrong(case: Case) -> Case:
        claims = tuple(
            replace(c, condition=c.condition.subs(theta, moved * theta)) if isinstance(c, Active) else c
            for c in case.claims
        )
        return replace(case, claims=claims)

    return replace(theorem, slug="planted", cases=tuple(map(wrong, theorem.cases)))


@pytest.fixture
def in_catalogue(monkeypatch: pytest.MonkeyPatch):
    def put(theorem: Theorem) -> None:
        for module in (collapsecheck.campaigns.chunk, compiled, points, collapsecheck.campaigns.summary):
            monkeypatch.setattr(module, "catalogue", lambda: {**catalogue(), theorem.slug: theorem})
        compiled.plan.cache_clear()
        points.pointwise.cache_clear()

    return put


def test_a_planted_bug_is_found_decided_and_shrunk(in_catalogue) -> None:
    in_catalogue(planted(sp.Rational(3, 2)))
    chunk = Chunk(0, "planted", 0, 0, 100, 100, 0, (1, 4))
    row = run(chunk)
    assert row["violations"] == ENOUGH
    small = row["counterexamples"][0]["shrunk"]
    assert small["point"] == {"beta_1": "1", "eta_1": "1", "eta_dec": "1", "theta": "1"}
    assert small["problem"]["A"] == [[1.0]] and "collapsed" in small["complaint"]
    answer = summary(Campaign(("planted",), 100, 0, (1, 4), 100), [row])
    assert answer["unexpected"] == ENOUGH


def test_a_bug_of_one_ulp_at_the_threshold_is_found(in_catalogue) -> None:
    """The threshold itself counted as active: only instances exactly on it can show that."""
    theorem = catalogue()["vae-learnable"]
    (case, claim), *_ = ((c, k) for c in theorem.cases for k in c.claims if isinstance(k, Active))
    loose = (replace(case, claims=(replace(claim, condition=sp.Ge(*claim.condition.args)),)),)
    in_catalogue(replace(theorem, slug="planted", cases=loose))
    row = run(Chunk(0, "planted", 0, 0, 200, 200, 0, (1, 4)))
    assert row["violations"] > 0


def test_points_of_a_curvature_meet_its_thresholds_exactly() -> None:
    row = run(Chunk(0, "landscape", 0, 0, 400, 400, 0, (1, 4)))
    assert set(row["strata"]) == set(points.STRATA) and sum(row["strata"].values()) == 400
    claims = points.pointwise_claims(catalogue()["landscape"])
    assert len(claims) == 14 and set(row["margins"]) == {claim.name for _, claim in claims}
    assert row["equalities"] > 400 and row["near_misses"] > 200 and row["violations"] == row["undecided"] == 0
    assert max(row["margins"].values()) < 1e-9


@pytest.mark.every(3)
@pytest.mark.parametrize(
    "wrong",
    [
        lambda claim: replace(claim, value=claim.value * (1 + sp.Rational(1, 10**6))),
        lambda claim: replace(claim, falls=sp.Ge(*claim.falls.args)),
        lambda claim: replace(claim, way=replace(claim.way, theta=tuple(2 * t for t in claim.way.theta))),
    ],
    ids=["coefficient off by a millionth", "the threshold itself falls", "not the θ of the point"],
)
def test_a_wrong_curvature_is_found_and_shrunk(in_catalogue, wrong) -> None:
    """The second claim of the first case: a used latent turns to a skipped mode above its own."""
    theorem = catalogue()["landscape"]
    case = theorem.cases[0]
    bad = wrong(case.claims[1])
    in_catalogue(replace(theorem, slug="planted", settings=(), cases=(replace(case, claims=(bad,)),)))
    row = run(Chunk(0, "planted", 0, 0, 200, 200, 0, (1, 4)))
    assert row["violations"] == ENOUGH
    found = row["counterexamples"][0]
    assert found["claim"] == bad.name and found["shrunk"]["complaint"]
    assert sum(number == "1" for number in found["shrunk"]["point"].values()) >= 4


@pytest.mark.parametrize(
    "slug", ["limit-narrow-isotropic", "limit-two-diagonal-sorted", "limit-two-diagonal-permutation"]
)
def test_random_problems_refute_the_false_pairings_exactly(slug: str) -> None:
    theorem = catalogue()[slug]
    ((setting, claim),) = pairing_claims(theorem)
    row = run(Chunk(0, slug, 2, 0, 300, 300, 0, (1, 4)))
    assert row["violations"] == ENOUGH and set(row["strata"]) == {"uniform", "ties"}
    for found in row["counterexamples"]:
        point = {symbol: sp.sympify(found["point"][str(symbol)]) for symbol in theorem.counterexample}
        assert contradiction(setting, claim, point) == found["complaint"]


def test_random_problems_do_not_refute_the_true_pairing(in_catalogue) -> None:
    """One non-isotropic level, equal widths: the corrected statement of the false pairing of two."""
    false = catalogue()["limit-two-diagonal-sorted"]
    (case,) = false.correction
    true = replace(false, slug="planted", setting=case.setting, cases=(case,), expected="holds", counterexample={})
    in_catalogue(true)
    row = run(Chunk(0, "planted", 0, 0, 500, 500, 0, (1, 4)))
    assert row["suspicions"] == row["violations"] == 0 and row["margins"]["sorted pairing"] < 1e-12


def test_a_false_theorem_that_nothing_refutes_is_unexpected(in_catalogue) -> None:
    agreeing = {symbol: sp.Integer(1) for symbol in (beta(1), eta(1), eta_dec, theta)}
    true = catalogue()["vae-learnable"]
    in_catalogue(replace(true, slug="planted", expected="fails", counterexample=agreeing))
    campaign = Campaign(("planted",), 20, 0, (1, 4), 20)
    assert summary(campaign, [run(chunk) for chunk in campaign.chunks()])["unexpected"] == 1


def test_the_command_writes_the_documented_summary(tmp_path: Path) -> None:
    arguments = ["campaign", "vae-learnable", "limit-narrow-learnable", "erratum-rate-trace", "--instances", "100"]
    done = CliRunner().invoke(main, [*arguments, "--dims", "2:5", "--out", str(tmp_path)])
    assert done.exit_code == 0, done.output
    answer = json.loads((tmp_path / "summary.json").read_text())
    assert (answer["schema"], answer["instances"], answer["unexpected"]) == (1, 100, 0)
    assert sum(answer["strata"].values()) == 100
    entry = answer["by_theorem"]["vae-learnable"]
    assert entry["instances"] == 34
    assert entry["violations"] == 0 and 0 < entry["worst_margin"] < 1e-9 and entry["rate_per_second"] > 0
    assert answer["by_theorem"]["limit-narrow-learnable"]["refuted_by"] == ["instances", "stored point"]
    again = CliRunner().invoke(main, [*arguments, "--dims", "2:5", "--out", str(tmp_path)])
    assert again.exit_code == 2 and "--resume" in again.output
    other = CliRunner().invoke(main, [*arguments, "--dims", "2:6", "--out", str(tmp_path), "--resume"])
    assert other.exit_code == 2 and "dims is [2, 5]" in other.output
    resumed = CliRunner().invoke(main, [*arguments, "--dims", "2:5", "--out", str(tmp_path), "--resume"])
    assert resumed.exit_code == 0


@pytest.mark.parametrize("dims", ["0:4", "5:2", "a", "1:2:3", "1:1000"])
def test_bad_dimensions_are_refused(dims: str) -> None:
    done = CliRunner().invoke(main, ["campaign", "--instances", "10", "--dims", dims])
    assert done.exit_code == 2


@pytest.mark.slow
def test_dask_gives_the_same_rows_although_a_worker_is_killed(tmp_path: Path) -> None:
    distributed = pytest.importorskip("distributed")
    campaign = Campaign(SLUGS[:2], 400, seed=2, dims=(1, 8), chunk=4)
    options = {"n_workers": 2, "threads_per_worker": 1, "dashboard_address": ":0"}
    with distributed.LocalCluster(processes=True, **options) as cluster:
        victim = next(iter(cluster.workers.values())).pid
        heard: list[int] = []

        def kill_once(row: dict) -> None:
            heard.append(row["chunk"])
            if len(heard) == 20:
                os.kill(victim, signal.SIGKILL)

        execute(prepare(campaign, tmp_path / "dask", False), tmp_path / "dask", 1, cluster.scheduler_address, kill_once)
    assert sorted(heard) == list(range(100))
    assert without_times(read_rows(tmp_path / "dask", campaign)) == completed(tmp_path / "alone", campaign)
