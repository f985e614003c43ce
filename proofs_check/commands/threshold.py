"""`threshold`: below which β a VAE of any networks leaves collapse, and from which β none does."""

from __future__ import annotations

from pathlib import Path

import click

from collapsecheck.commands.support.options import with_schema


@click.command("threshold")
@click.option("--x", metavar="DATA", help="Samples: a .npy, .csv or .npz[:KEY] file, or mnist5k[:quarter|:rest].")
@click.option("--likelihood", default="gaussian", show_default=True, metavar="NAME[:PARAMETER]", help="See below.")
@click.option("--eta-dec", type=float, help="Decoder standard deviation, for gaussian (default 1).")
@click.option("--beta", type=float, help="Your β: the verdict.")
@click.option("--given", metavar="DATA", help="What a conditional decoder also sees; a linear regression is its part.")
@click.option("--score", metavar="FILE", help="∂ℓ/∂f of every row at the best constant decoder, for any other loss.")
@click.option("--hessian", metavar="FILE", help="E ∂²ℓ/∂f² there: a matrix, its diagonal, or a diagonal per row.")
@click.option("--local", is_flag=True, help="κ_loc only.")
@click.option("--figure", type=click.Path(path_type=Path), metavar="FILE", help="The spectrum (.svg, .png or .pdf).")
@click.option("--json", "as_json", is_flag=True, help="All numbers as JSON.")
def threshold(
    x: str | None,
    likelihood: str,
    eta_dec: float | None,
    beta: float | None,
    given: str | None,
    score: str | None,
    hessian: str | None,
    local: bool,
    figure: Path | None,
    as_json: bool,
) -> None:
    """Where any VAE on the data collapses: any encoder, decoder, prior and depth (docs/any-network.md).

    Likelihoods: gaussian, gaussian-learned, gaussian-diagonal, bernoulli, continuous-bernoulli, binomial:N, poisson,
    negative-binomial:R, categorical:GROUPS (sizes, as in 3,4,2), multinomial, l1, huber:D. β multiplies the KL where
    the reconstruction term is the sum over columns of −log p, averaged over rows. Residuals of a conditional decoder's
    own regression, if it is not linear, go in as --x.
    """
    from collapsecheck.files import to_json
    from collapsecheck.numerics.any_network import threshold
    from collapsecheck.reading import matrix_of, samples
    from collapsecheck.showing import check_figure, draw_spectrum, threshold_text

    check_figure(figure)
    found = threshold(
        None if x is None else samples(x),
        likelihood,
        eta_dec=eta_dec,
        beta=beta,
        given=None if given is None else samples(given),
        score=None if score is None else matrix_of(score),
        hessian=None if hessian is None else matrix_of(hessian),
        bounds=not local,
    )
    if figure is not None:
        draw_spectrum(found, figure)
    click.echo(to_json(with_schema(found.to_json()), indent=None) if as_json else threshold_text(found))


COMMAND = threshold
