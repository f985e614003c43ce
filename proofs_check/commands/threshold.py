"""`threshold`: below which β a VAE of any networks leaves collapse, and from which β none does."""

from __future__ import annotations

from pathlib import Path

import click

from collapsecheck.commands.support.options import (
    LIKELIHOOD,
    SAMPLES,
    Modes,
    Place,
    asked,
    check_loss_options,
    loss_options,
    scheduler_option,
    with_schema,
)


@click.command("threshold")
@click.option("--x", metavar="DATA", help=SAMPLES)
@click.option("--likelihood", type=LIKELIHOOD, metavar="NAME[:PARAMETER]", help="See below (default gaussian).")
@click.option("--eta-dec", type=float, help="Decoder standard deviation, for gaussian (default 1).")
@click.option("--beta", type=float, help="Your β: the verdict; with --loss, your KL weight.")
@click.option("--given", metavar="DATA", help="What a conditional decoder also sees; a linear regression is its part.")
@click.option("--score", metavar="FILE", help="∂ℓ/∂f of every row at the best constant decoder, for any other loss.")
@click.option("--hessian", metavar="FILE", help="E ∂²ℓ/∂f² there: a matrix, its diagonal, or a diagonal per row.")
@click.option("--modes", type=Modes(), metavar="K|all", help="Eigenvalues to compute of data too large for all.")
@click.option("--local", is_flag=True, help="κ_loc only.")
@click.option("--figure", type=Place(), metavar="FILE", help="The spectrum (.svg, .png or .pdf).")
@scheduler_option
@loss_options
@click.option("--json", "as_json", is_flag=True, help="All numbers as JSON.")
def threshold(
    x: str | None,
    likelihood: str | None,
    eta_dec: float | None,
    beta: float | None,
    given: str | None,
    score: str | None,
    hessian: str | None,
    modes: float | None,
    local: bool,
    figure: Path | None,
    scheduler: str | None,
    loss: str | None,
    latents: int | None,
    explain: bool,
    as_json: bool,
) -> None:
    """Where any VAE on the data collapses: any encoder, decoder, prior and depth (docs/any-network.md).

    Likelihoods: gaussian, gaussian-learned, gaussian-diagonal, bernoulli, continuous-bernoulli, binomial:N, poisson,
    negative-binomial:R, categorical:GROUPS (sizes, as in 3,4,2), multinomial, l1, huber:D. β multiplies the KL where
    the reconstruction term is the sum over columns of −log p, averaged over rows. Residuals of a conditional decoder's
    own regression, if it is not linear, go in as --x.
    """
    from collapsecheck.cluster import over
    from collapsecheck.files import to_json
    from collapsecheck.numerics.any_network import threshold
    from collapsecheck.reading import matrix_of, samples
    from collapsecheck.showing import check_figure, draw_spectrum, threshold_text

    check_figure(figure)
    check_loss_options(loss, latents, explain)
    if scheduler is not None and (x is None or not (loss is given is None)):
        raise click.UsageError("--scheduler goes with --x, without --given and --loss")
    if loss is not None:
        others = {"likelihood": likelihood, "eta-dec": eta_dec, "score": score, "hessian": hessian}
        for name, value in others.items():
            if value is not None:
                raise click.UsageError(f"--{name} and --loss exclude each other: the loss says it")
        _under_loss(loss, latents, x, given, beta, local, explain, figure, as_json)
        return
    found = threshold(
        None if x is None else samples(x, over=None if scheduler is None else over(scheduler)),
        likelihood or "gaussian",
        eta_dec=eta_dec,
        beta=beta,
        given=None if given is None else samples(given),
        score=None if score is None else matrix_of(score),
        hessian=None if hessian is None else matrix_of(hessian),
        bounds=not local,
        modes=asked(modes),
    )
    if figure is not None:
        draw_spectrum(found, figure)
    click.echo(to_json(with_schema(found.to_json()), indent=None) if as_json else threshold_text(found))


def _under_loss(
    loss: str,
    latents: int | None,
    x: str | None,
    given: str | None,
    weight: float | None,
    local: bool,
    explain: bool,
    figure: Path | None,
    as_json: bool,
) -> None:
    from collapsecheck.files import to_json
    from collapsecheck.numerics.translation import loss_threshold
    from collapsecheck.reading import decoded, samples
    from collapsecheck.showing import (
        algebra,
        draw_spectrum,
        free_sentence,
        own_json,
        own_sentence,
        own_threshold,
        threshold_text,
    )

    if x is None:
        raise click.UsageError("--loss needs --x, the data")
    source, translation = decoded(x, loss, latents, weight)
    found = loss_threshold(source, translation, given=None if given is None else samples(given), bounds=not local)
    if figure is not None:
        draw_spectrum(found, figure)
    if as_json:
        own = {name: translation.own(getattr(found, name)) for name in ("kappa_loc", "kappa_lower", "kappa_upper")}
        click.echo(to_json(with_schema({**found.to_json(), "loss": own_json(translation, **own)}), indent=None))
        return
    said = [*algebra(translation)] if explain else []
    said += [own_sentence(translation), threshold_text(found), own_threshold(translation, found)]
    click.echo("\n".join(filter(None, (*said, free_sentence(translation)))))


COMMAND = threshold
