"""Whether the loyal fare worse than others: rewards, invitations, answers, and who stays."""
