"""What fairness and the table of cohorts are counted from."""
