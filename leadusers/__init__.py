"""Lead users: who is ahead of the rest and has much to gain, and the tests to which they are invited."""
