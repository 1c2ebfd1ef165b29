"""How loyal somebody is, in four groups that share nobody.

A company that gives more to those whom it has not won yet, or has lost, teaches the others that staying does
not pay: Fred M. Feinberg, Aradhna Krishna, Z. John Zhang, "Do we care what others get? A behaviorist approach
to targeted promotions", Journal of Marketing Research 39 (2002), 277-291. So the groups are compared; none of
them is a score.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

SEASON: Final = timedelta(days=90)
"""All is counted over so long a time."""


class Group(StrEnum):
    """One group; who fits into several is in the first of them."""

    COMPLAINING = "complaining"
    """He filed a complaint within the season: who complains has not left yet, and says what would keep him.

    Albert O. Hirschman, Exit, Voice, and Loyalty (1970), ch. 3.
    """
    NEW = "new"
    """He came within the season: whom one wins, before he comes back of his own accord.

    Peter S. Fader, Bruce G. S. Hardie, "Probability models for customer-base analysis", Journal of
    Interactive Marketing 23 (2009), 61-69: a cohort begins with the first thing one does.
    """
    RETURNING = "returning"
    """He came earlier and voted, said or supported something within the season: he does so again.

    Richard L. Oliver, "Whence consumer loyalty?", Journal of Marketing 63 (1999), 33-44: action loyalty.
    """
    SILENT = "silent"
    """He came earlier and did none of it within the season: nobody knows whether he left.

    David C. Schmittlein, Donald G. Morrison, Richard Colombo, "Counting your customers: who are they and what
    will they do next?", Management Science 33 (1987), 1-24: in what has no contract, leaving is not observed.
    """


LOYAL: Final = (Group.RETURNING, Group.COMPLAINING)
"""Who stays, or says what is wrong in place of leaving."""
WOOED: Final = (Group.NEW, Group.SILENT)
"""Who is often given more: to win him, or to win him back."""


def group_of(joined: datetime, since: datetime, *, acted: bool, complained: bool) -> Group:
    """Return the group of somebody: when he came first, and what he did since the season began."""
    if complained:
        return Group.COMPLAINING
    if joined >= since:
        return Group.NEW
    return Group.RETURNING if acted else Group.SILENT
