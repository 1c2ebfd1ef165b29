"""What a page in one file promises."""
