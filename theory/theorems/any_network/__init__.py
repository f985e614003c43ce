"""Beyond the optimum: information, dynamics, landscape, samples, design."""
