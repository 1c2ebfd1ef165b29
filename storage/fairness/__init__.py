"""What fairness and retention are counted from."""
