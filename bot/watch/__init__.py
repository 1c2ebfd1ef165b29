"""How a process fares: health, metrics, logs, and the web server that shows them."""
