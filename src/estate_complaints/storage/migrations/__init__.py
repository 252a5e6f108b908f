"""How a book of an older form becomes one of the present form, step by step."""
