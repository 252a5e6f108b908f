"""What the policies ask: pure answers with their clauses, and no screen, database or file."""
