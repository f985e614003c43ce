"""`detect`: which latents of a trained encoder are collapsed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from collapsecheck.commands.support.options import (
    LIKELIHOOD,
    Place,
    check_loss_options,
    loss_options,
    print_parts,
    problem_options,
    say_written,
    scheduler_option,
)
from collapsecheck.streams import console


@click.command("detect")
@click.option("--mu", metavar="FILE", help="Means of q(z|x), a row per sample; files as for --x.")
@click.option("--logvar", metavar="FILE", help="Logarithms of its variances, of the same shape.")
@click.option("--var", metavar="FILE", help="Or the variances themselves.")
@click.option("--std", metavar="FILE", help="Or the standard deviations.")
@click.option("--logstd", metavar="FILE", help="Or the logarithms of the standard deviations.")
@click.option("--levels", metavar="LEVELS", help="Columns of each level, 0-9,10-19, or sizes, 10,10; data upwards.")
@click.option("--epsilon", type=float, default=0.01, show_default=True, help="A KL below this, in nats, is none.")
@click.option("--delta", type=float, default=0.05, show_default=True, help="Share of samples that may exceed epsilon.")
@click.option(
    "--au-threshold", type=float, default=0.01, show_default=True, help="Variance of the mean of an active unit."
)
@click.option(
    "--prior-std", metavar="STD", help="Standard deviation of the prior, one or one per level (default 1, or η)."
)
@click.option("--prior-mu", metavar="FILE", help="Means of the conditional prior p(z_l | z_l+1), shaped as mu.")
@click.option("--prior-logvar", metavar="FILE", help="Its log-variances.")
@click.option(
    "--likelihood",
    type=LIKELIHOOD,
    metavar="NAME",
    help="What the network was trained with, as for threshold; needs --x.",
)
@click.option("--beta", type=float, help="Its β, 1 if not given.")
@click.option("--xhat", metavar="DATA", help="Its mean reconstructions of --x: are dead units dead for good?")
@click.option("--json", "as_json", is_flag=True, help="All numbers as JSON.")
@click.option("--html", type=Place(), metavar="FILE", help="A report with figures.")
@problem_options
@scheduler_option
@loss_options
def detect(
    problem_file: str | None,
    scheduler: str | None,
    as_json: bool,
    html: Path | None,
    loss: str | None,
    latents: int | None,
    explain: bool,
    **options: Any,
) -> None:
    """Say which latents of a trained encoder are active, collapsed or partly collapsed.

    With --x and the linear model's options (or PROBLEM), also how many the linear theory says must collapse. With --x
    and --likelihood instead, what holds for every network trained with it; with --xhat, whether further latents could
    live beside those that do.
    """
    from collapsecheck.cluster import over
    from collapsecheck.commands.support.options import with_schema
    from collapsecheck.files import check_writable, to_json, write_atomically
    from collapsecheck.numerics.detection.detector import detect
    from collapsecheck.reading import arguments, beyond_linear, loss_of_detect
    from collapsecheck.showing import algebra, described, explained_latents, network_text, own_json, own_sentence

    check_loss_options(loss, latents, explain)
    others = loss, options["likelihood"], options["xhat"]
    if scheduler is not None and (options["mu"] is None or any(other is not None for other in others)):
        raise click.UsageError("--scheduler goes with --mu, without --loss, --likelihood and --xhat")
    if html is not None:
        if options["mu"] is None:
            raise click.UsageError("--html needs --mu and --logvar: the report is about latents")
        check_writable(html)
    translation, problem = None, None
    if loss is not None:
        translation, problem, options = loss_of_detect(problem_file, options, loss, latents)
    whole, options = beyond_linear(problem_file, options)
    workers = None if scheduler is None else over(scheduler)
    given = {} if options["mu"] is None else arguments(problem_file, options, problem, workers)
    found = detect(**given) if given else None
    explanation, said = explained_latents(given.get("problem"), found, translation)
    if html is not None and found is not None:
        from collapsecheck.showing import page

        write_atomically(html, page(found, said))
        say_written(html)
    if as_json:
        answer = {} if found is None else found.to_json()
        answer |= {} if given.get("problem") is None else {"explanation": explanation}
        more = {} if translation is None else {"loss": own_json(translation)}
        parts = {name: part.to_json() for name, part in whole.items()}
        click.echo(to_json(with_schema({**answer, **parts, **more}), indent=None))
        return
    target = console()
    told = [] if translation is None else [*(algebra(translation) if explain else ()), own_sentence(translation)]
    latents_told = () if found is None else described(found, target, said)
    print_parts(target, *told, *said, *latents_told, *network_text(whole, found))


COMMAND = detect
