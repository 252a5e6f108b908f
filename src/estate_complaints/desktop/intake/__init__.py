"""Taking a complaint down."""
