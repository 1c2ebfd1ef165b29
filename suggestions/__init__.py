"""What customers say: ideas, complaints, questions and praise, and what becomes of each."""
