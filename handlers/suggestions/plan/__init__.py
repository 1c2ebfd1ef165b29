"""What becomes of ideas: status, plan, promises and launches."""
