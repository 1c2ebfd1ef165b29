"""Customers and the team, in tables."""
