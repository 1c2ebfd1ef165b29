"""The words that handlers and messengers share, and the ports between the edges."""
