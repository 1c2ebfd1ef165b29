"""News to customers: topics and quiet hours, segments, broadcasts."""
