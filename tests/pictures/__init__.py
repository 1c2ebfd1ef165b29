"""What a picture of results promises."""
