"""What is kept, a folder for each domain; transactions, reading apart, migrations; SQLite and PostgreSQL."""
