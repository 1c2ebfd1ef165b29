"""What texts mean, as numbers: which of many say nearly the same, whatever their words and their language."""
