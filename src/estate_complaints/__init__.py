"""A Complaints Book for resident management organisations."""

__version__ = "0.1.0"
