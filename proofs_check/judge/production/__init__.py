"""Finding certificates for the kernel, by z3 and linear programs: nothing here has to be trusted."""
