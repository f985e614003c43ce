"""What of a theorem is formal: its exported claims, the library's propositions on it, and the axioms they rest on."""

import re
from pathlib import Path

from collapsecheck.formal.export import left_out
from collapsecheck.formal.stamp import FOLDER, accepted, region_file, standing
from collapsecheck.theory.statement import ForAll, Theorem

CHAIN = (
    "certificate_identity",
    "chain_existence",
    "chain_conditions",
    "chain_uniqueness",
    "chain_marginals_unique",
    "chain_ray",
    "chain_flat",
    "chain_unbounded",
    "chain_weak_duality",
    "chain_minorant",
)
MATRICES = ("spectral_theorem", "modes_exist")
LINEAR = ("linear_data_collapse", "linear_data_every_minimiser_collapses")
RESIDUAL = ("cvae_reduction", "residual_well_defined", "self_modes")
PROPOSITIONS = {
    "chain": CHAIN,
    "chain-general": CHAIN,
    "hvae-fixed": ("chain_conditions", "chain_uniqueness"),
    "hvae-learnable-top": ("chain_conditions", "chain_uniqueness"),
    "hvae-both-learnable": ("chain_ray", "chain_flat", "chain_unbounded", "chain_conditions"),
    "vae-fixed-isotropic": (*MATRICES, "vae_fixed", "mode_fixed_answer"),
    "vae-fixed-diagonal": (*MATRICES, "vae_fixed", "mode_fixed_answer"),
    "vae-learnable": (*MATRICES, "vae_learnable", "mode_learnable_answer"),
    "vae-data-dependent": (*MATRICES, "vae_data_dependent", "mode_learnable_answer"),
    "cvae-fixed": (*RESIDUAL, "cvae_fixed", "mode_fixed_answer", *LINEAR),
    "cvae-learnable": (*RESIDUAL, "cvae_learnable", "mode_learnable_answer", *LINEAR),
    "cvae-correlation": ("cvae_correlation",),
    "collapse-conditions": ("mode_fixed_answer", "mode_learnable_answer"),
    "monotonicity": (
        "monotone_beta",
        "monotone_v",
        "monotone_eta_dec",
        "monotone_eta_dec_tied",
        "learnable_level_separates",
        "raising_eta_can_wake_a_level",
        "tied_eta_dec_can_leave_a_level",
    ),
    "monotonicity-naive": ("more_beta_can_wake_a_level",),
    "certificate-identity": ("network_identity", "family_identity"),
    "no-network-beats-collapse": (
        "no_network_beats_collapse",
        "family_no_network_beats_collapse",
        "subgaussian_data_collapse",
        "gain_beats_collapse",
        "tilt_beats_collapse",
    ),
}
TOLD = {
    "checked": "checked: Coq accepted every claim in this checkout",
    "stored": "stored: Coq accepted every claim, from these very sources",
    None: "in part: Coq accepted {count} statements; {missing}",
}


def formal_words(theorem: Theorem) -> list[str]:
    """Sentences: the standing, what the claims are about, the propositions, the axioms; on most false ones nothing."""
    proved, names = accepted(theorem), PROPOSITIONS.get(theorem.slug, ())
    if theorem.expected == "fails" and not names:
        return []
    said = [f"Formal proof (Coq): {_told(theorem) if proved else _missing(theorem)}."]
    if proved:
        said.append(_extent(theorem))
    if names:
        said.append(f"Propositions of the library on it: {', '.join(names)}.")
    if proved or names:
        said.append(f"Axioms: {', '.join(axioms())}.")
    return said


def _told(theorem: Theorem) -> str:
    count, missing = len(claim_texts(theorem)), "; ".join(left_out(theorem))
    return TOLD[standing(theorem)].format(count=count, missing=missing)


def _missing(theorem: Theorem) -> str:
    if theorem.expected == "fails":
        return "that it is false"
    there = region_file(theorem).is_file()
    return "not checked for these sources (make formal does)" if there else f"none; {'; '.join(left_out(theorem))}"


def _extent(theorem: Theorem) -> str:
    if theorem.setting.model == "any":
        return "Its claims are inequalities between numbers; the way from networks to them is not formal."
    settings = [theorem.setting, *(case.setting for case in theorem.cases if case.setting)]
    said = "Its claims are about one mode, θ > 0"
    if max(setting.depth for setting in settings) > 1:
        said += "; that the loss of several levels falls into modes is not formal"
    elif any(name in PROPOSITIONS.get(theorem.slug, ()) for name in MATRICES + RESIDUAL):
        said += "; the propositions are about the full loss, in all dimensions"
    inequalities = any(isinstance(claim, ForAll) for case in theorem.cases for claim in case.claims)
    return f"{said}. {'Inequalities are proved as they stand, not the way to them.' if inequalities else ''}".rstrip()


def axioms(folder: Path = FOLDER) -> list[str]:
    """The axioms that `make formal` finds behind all theorems and claims together."""
    return [line.rpartition(".")[2] for line in _lines(folder / "axioms.expected")]


def proposition_text(name: str, folder: Path = FOLDER) -> str:
    """The proposition as Statements.v has it, "" if the library is not there."""
    text = "\n".join(_lines(folder / "Statements.v"))
    found = re.search(rf"^Definition {name} :=.*?\.(?=\n(?:\(\*|Definition)|\Z)", text, flags=re.MULTILINE | re.DOTALL)
    return found[0] if found else ""


def claim_texts(theorem: Theorem, folder: Path = FOLDER) -> list[str]:
    """The exported statements without their proofs."""
    text = "\n".join(_lines(region_file(theorem, folder)))
    return [found[1] for found in re.finditer(r"^(Theorem .*?\.)\nProof\.", text, flags=re.MULTILINE | re.DOTALL)]


def _lines(file: Path) -> list[str]:
    return [line for line in file.read_text(encoding="utf-8").splitlines() if line] if file.is_file() else []
