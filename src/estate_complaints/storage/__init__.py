"""The Complaints Book on disk: kept whole, kept secret, and never guessing whether it was saved."""
