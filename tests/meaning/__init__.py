"""What texts mean, as numbers."""
