"""What is said of fairness."""
