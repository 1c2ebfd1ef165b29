"""What can go wrong with the database.

StorageError
├── NewerDatabase    written by a newer version of Glas
├── InUse            another process holds the same SQLite file
└── Unwritable       the disk or the file cannot be written
"""

from __future__ import annotations


class StorageError(Exception):
    """Base of what can go wrong with the database; the text is one clear sentence for the operator."""


class NewerDatabase(StorageError):
    """The database was written by a newer version of Glas."""


class InUse(StorageError):
    """Another process holds the same SQLite file."""


class Unwritable(StorageError):
    """The disk or the file cannot be written."""
