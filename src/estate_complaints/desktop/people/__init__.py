"""Who works in the office and what it is: people, services, details, codes."""
