"""What a person can do here: one function for each gesture, answering in plain frozen rows."""
