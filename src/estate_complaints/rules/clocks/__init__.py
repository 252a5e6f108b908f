"""The clocks of a case: when each starts, when it is due, and what it counts."""
