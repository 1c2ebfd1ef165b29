"""Bots that do less, or do it as usual: what Glas is measured against."""
