"""What the team sees of it all."""
