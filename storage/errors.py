"""What can go wrong with the database.

StorageError
├── NewerDatabase    written by a newer version of Glas
├── OutOfReach       nobody answers, or not with these credentials, or the file is no database
├── InUse            another process holds the same SQLite file
├── Damaged          the file has pages that are not what they should be
├── NotEmpty         what should be moved into has something already
├── NotWhole         what was to be moved is damaged, old, or did not arrive
└── Unwritable       the disk or the file cannot be written
"""

from __future__ import annotations


class StorageError(Exception):
    """Base of what can go wrong with the database; the text is one clear sentence for the operator."""


class NewerDatabase(StorageError):
    """The database was written by a newer version of Glas."""


class OutOfReach(StorageError):
    """Nobody answers at the database's address, or not with these credentials, or the file is no database."""


class InUse(StorageError):
    """Another process holds the same SQLite file."""


class Unwritable(StorageError):
    """The disk or the file cannot be written."""


class NotEmpty(StorageError):
    """The database that should be moved into has something already."""


class NotWhole(StorageError):
    """What was to be moved is damaged, of an old version, or did not arrive as it was."""


class Damaged(StorageError):
    """The database's file has pages that are not what they should be."""
