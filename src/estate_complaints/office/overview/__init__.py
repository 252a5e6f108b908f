"""Many complaints at once: the register, what is due, and the report on a period."""
