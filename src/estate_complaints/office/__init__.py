"""What a person can do here, one function per gesture."""
