"""ReLU networks for the models of docs/theory.md, trained with JAX: what the nonlinear experiments share."""
