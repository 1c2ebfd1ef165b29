"""The process: settings, wiring, command line, polling loop, webhook, clock."""
