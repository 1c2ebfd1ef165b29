"""What each command of `glas` does; loaded when it is called."""
