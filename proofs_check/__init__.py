"""Where the symbolic and the numeric side meet: witnesses, grades, reports and the command line."""
