"""One complaint: taking it down, working it, and the rows of its screen."""
