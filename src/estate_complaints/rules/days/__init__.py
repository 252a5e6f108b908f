"""Working days: the calendar, counting with pauses, dates in words, and how a date was reached."""
