"""The team's inbox: answering, cases, what is late, answers to give again."""
