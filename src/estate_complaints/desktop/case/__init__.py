"""One complaint: where it stands, what can be done next, and the form of a step."""
