"""What is done on the board: following, merging, hiding."""
