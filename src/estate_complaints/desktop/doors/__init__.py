"""Everything before somebody is at their desk: first start, sign-in, recovery."""
