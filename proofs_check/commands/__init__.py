"""One file per command of the command line; each defines COMMAND and imports what costs time when it runs."""
