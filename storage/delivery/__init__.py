"""What is to be sent, in tables."""
