"""What is kept of early-access tests."""
