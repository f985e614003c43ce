"""`python -m proofs_check` is the same as `collapsecheck`."""

from proofs_check.cli import main

if __name__ == "__main__":
    main()
