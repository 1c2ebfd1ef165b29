"""What is done and who hears of it, for the chat and for pages alike; each returns what is to be said."""
