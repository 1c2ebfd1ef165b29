"""Storage on both databases: SQLite, and PostgreSQL where there is one."""
