"""Stories told here go fast, as those in `tests/stories` do."""

from tests.stories.conftest import quick

__all__ = ["quick"]
