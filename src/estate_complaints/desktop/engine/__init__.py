"""What runs behind the screens: the worker, the collector, and the report of a fault."""
