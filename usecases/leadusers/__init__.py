"""What happens to lead users: evidence settles, scores are reckoned, and told why."""
