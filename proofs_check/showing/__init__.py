"""Answers for people: terminal, HTML, figures."""

from typing import TYPE_CHECKING

from collapsecheck.doors import opened

if TYPE_CHECKING:
    from collapsecheck.showing.any_network import draw_spectrum as draw_spectrum
    from collapsecheck.showing.any_network import network_text as network_text
    from collapsecheck.showing.any_network import room_text as room_text
    from collapsecheck.showing.any_network import threshold_text as threshold_text
    from collapsecheck.showing.any_network import verdict_text as verdict_text
    from collapsecheck.showing.detection import described as described
    from collapsecheck.showing.detection_page import page as page
    from collapsecheck.showing.escape_times import waiting as waiting
    from collapsecheck.showing.loss import algebra as algebra
    from collapsecheck.showing.loss import explained_latents as explained_latents
    from collapsecheck.showing.loss import free_sentence as free_sentence
    from collapsecheck.showing.loss import own_critical as own_critical
    from collapsecheck.showing.loss import own_json as own_json
    from collapsecheck.showing.loss import own_sentence as own_sentence
    from collapsecheck.showing.loss import own_threshold as own_threshold
    from collapsecheck.showing.mutants import judge_with_progress as judge_with_progress
    from collapsecheck.showing.mutants import remarks as remarks
    from collapsecheck.showing.mutants import score_table as score_table
    from collapsecheck.showing.phase import TABLES as TABLES
    from collapsecheck.showing.phase import draw as draw
    from collapsecheck.showing.phase import parse_axes as parse_axes
    from collapsecheck.showing.phase import summary as summary
    from collapsecheck.showing.phase import write as write
    from collapsecheck.showing.point import point_text as point_text
    from collapsecheck.showing.predicted import prediction as prediction
    from collapsecheck.showing.predicted import subscript as subscript
    from collapsecheck.showing.recommended import answered as answered
    from collapsecheck.showing.sample_size import sampled as sampled
    from collapsecheck.showing.targets import check_figure as check_figure
    from collapsecheck.showing.targets import check_target as check_target
    from collapsecheck.showing.targets import save_figure as save_figure
    from collapsecheck.showing.theorem import statement as statement
    from collapsecheck.showing.verifying import show_report as show_report
    from collapsecheck.showing.verifying import verify_with_progress as verify_with_progress

_HOMES = {
    "network_text": "any_network",
    "described": "detection",
    "page": "detection_page",
    "waiting": "escape_times",
    "algebra": "loss",
    "explained_latents": "loss",
    "free_sentence": "loss",
    "own_critical": "loss",
    "own_json": "loss",
    "own_sentence": "loss",
    "own_threshold": "loss",
    "judge_with_progress": "mutants",
    "remarks": "mutants",
    "score_table": "mutants",
    "TABLES": "phase",
    "draw": "phase",
    "parse_axes": "phase",
    "summary": "phase",
    "write": "phase",
    "point_text": "point",
    "prediction": "predicted",
    "subscript": "predicted",
    "show_report": "verifying",
    "verify_with_progress": "verifying",
    "answered": "recommended",
    "sampled": "sample_size",
    "check_figure": "targets",
    "check_target": "targets",
    "save_figure": "targets",
    "statement": "theorem",
    "draw_spectrum": "any_network",
    "room_text": "any_network",
    "threshold_text": "any_network",
    "verdict_text": "any_network",
}
__getattr__, __dir__ = opened(__name__, _HOMES)
