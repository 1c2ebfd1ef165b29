"""Whole stories, told over HTTP: she says, he taps, the bot answers."""
