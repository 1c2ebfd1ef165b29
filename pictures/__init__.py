"""Results, winners and passes as pictures."""
