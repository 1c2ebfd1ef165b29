"""A Bot API server with a web chat, so that a newcomer and a test need no Telegram."""
