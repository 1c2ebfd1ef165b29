"""What the team is told of messages that are stuck or held back."""
