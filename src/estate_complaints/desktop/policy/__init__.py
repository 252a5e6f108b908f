"""The policy on the screen: its words, its readings, its editions."""
