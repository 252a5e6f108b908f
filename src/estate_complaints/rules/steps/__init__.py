"""What may be done next, and in which order: the steps and all that speaks against them."""
