"""The letters of a complaint: what each says, and when it may say so."""
