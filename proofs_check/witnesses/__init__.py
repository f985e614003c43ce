"""One file per kind of witness: a callable that takes a theorem and an effort and returns Evidence."""
