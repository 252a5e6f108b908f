"""Pages to read from: help, the program, and whether the record is whole."""
