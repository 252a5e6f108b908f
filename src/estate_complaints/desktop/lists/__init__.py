"""Many complaints at once: today, the register, the calendar, what waits for approval."""
