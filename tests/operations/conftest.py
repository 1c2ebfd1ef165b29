"""Stories told here go fast, as those in `tests/stories` do."""

from tests.stories.conftest import painters, quick

__all__ = ["painters", "quick"]
