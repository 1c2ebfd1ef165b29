"""Conversations about draws: rules, tickets, winners."""
