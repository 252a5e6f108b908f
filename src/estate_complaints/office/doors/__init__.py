"""How an office begins and how one gets in: founding, signing in, a further PC, recovery."""
