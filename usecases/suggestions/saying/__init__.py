"""What is said: filed, changed, found by likeness, erased."""
