"""What customers hear of their own profile: consent, questions, what they built, and how they stand."""
