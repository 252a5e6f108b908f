"""The screens: they show frozen rows, and emit what the person asked for."""
