"""The office's policy: its editions and readings, shown, compared and given out."""
