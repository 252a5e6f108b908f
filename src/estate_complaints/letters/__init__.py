"""A case and a Word template become a letter, and what was written is read back."""
