"""What voices cost when there are a million of them: flat in their number."""
