"""The screen on which complaints are watched over: the figures of a period, and what is behind."""
