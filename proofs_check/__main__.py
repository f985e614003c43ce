"""`python -m collapsecheck` is the same as `collapsecheck`."""

from collapsecheck.cli import main

if __name__ == "__main__":
    main()
