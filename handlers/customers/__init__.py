"""Conversations about people: the customer about himself, the team among itself, bans."""
