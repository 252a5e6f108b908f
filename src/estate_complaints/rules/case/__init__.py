"""One complaint as its history tells it: what happened, to whom, and how it stands."""
