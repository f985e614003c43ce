"""The documentation site: MyST pages generated from the catalogue next to the hand-written ones, built by Sphinx."""
