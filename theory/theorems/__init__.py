"""One file per theorem; every module here that defines THEOREM is part of the catalogue."""
