"""Conversations about news: broadcasts, and what each customer wants to hear."""
