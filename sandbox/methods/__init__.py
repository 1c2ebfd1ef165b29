"""The methods of the Bot API, by name; one module for each thing a bot does."""

from sandbox.methods.registry import method_named

__all__ = ["method_named"]
