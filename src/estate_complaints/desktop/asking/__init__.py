"""Questions put to a person before something goes."""
