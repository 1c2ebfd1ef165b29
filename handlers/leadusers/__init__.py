"""What is said of lead users, to the team."""
