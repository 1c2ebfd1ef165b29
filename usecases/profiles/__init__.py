"""What happens to profiles: when somebody is asked, what he tells of himself, and how his score reads."""
