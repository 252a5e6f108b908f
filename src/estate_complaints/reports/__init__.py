"""What the Board and the Council are told, worked out from the book."""
