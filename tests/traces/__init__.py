"""What is left in the database, seen from outside: promises that no answer of the bot can show."""
