"""One leader among the processes: who it is, and what only it does."""
