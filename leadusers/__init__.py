"""Lead users: who is ahead of the rest and has much to gain, found with his consent, and told why."""
