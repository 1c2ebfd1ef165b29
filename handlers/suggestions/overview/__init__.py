"""What the team sees of it all: triage, the week, the timeline of a customer."""
