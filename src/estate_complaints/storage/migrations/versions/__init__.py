"""One module for each form a book has had."""
