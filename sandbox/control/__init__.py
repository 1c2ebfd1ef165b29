"""The control interface under `/sandbox`, for tests and for the web chat."""

from sandbox.control.routes import ROUTES

__all__ = ["ROUTES"]
