"""Tables, unit of work, group commit, migrations; SQLite and PostgreSQL."""
