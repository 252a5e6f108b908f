"""The one place that knows every part and joins them."""


def main() -> int:
    """Start the program; gives the exit code."""
    return 0
