"""What keeps the office going: its people, its closures, its backups, and the record's proof."""
