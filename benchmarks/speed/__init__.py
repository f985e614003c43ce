"""One file per question of speed; each has `rows(quick)`, the lines it adds to the table of `benchmarks/run.py`."""
