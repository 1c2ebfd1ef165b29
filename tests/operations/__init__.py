"""Running Glas for real: health, metrics, logs, several workers, moving house."""
