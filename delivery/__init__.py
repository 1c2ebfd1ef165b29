"""The outbox sent within each messenger's limits, and cards that are redrawn."""
