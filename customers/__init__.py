"""Who someone is; consent, language, export, erasure; the team and its roles."""
