"""What is kept of what people told of themselves, because they agreed to be ranked."""
