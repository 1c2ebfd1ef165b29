"""What the team's inbox does: cards, answers, cases, alerts."""
