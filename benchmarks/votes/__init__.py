"""The vote path over HTTP: a tap in, a durable vote and a toast out, against bots that do less."""
