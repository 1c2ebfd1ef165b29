"""What is said of early-access tests."""
