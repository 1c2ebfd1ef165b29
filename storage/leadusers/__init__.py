"""What is kept of lead users."""
