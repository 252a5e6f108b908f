"""A complaints policy as data: its parts, reading it from a file, its readings and editions."""
