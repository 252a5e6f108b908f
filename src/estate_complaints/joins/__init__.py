"""Joins screens to the office: what a person asks for on one, done by the other."""
