"""A database in which nobody had read other words needs no row to say so."""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "0050"
down_revision = "0049"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")
NOTICES = sa.table(
    "privacy_notices",
    sa.column("version", sa.Integer),
    sa.column("begun", sa.DateTime(timezone=True)),
    sa.column("last", ID),
    sa.column("cursor", ID),
)


def upgrade() -> None:
    """Step forward: where somebody is to be told, or was, the row stays."""
    op.execute(sa.delete(NOTICES).where(NOTICES.c.version == 1, NOTICES.c.last == 0))


def downgrade() -> None:
    """Step back: the row that the Glas of before looks for is there again."""
    db = op.get_bind()
    if db.execute(sa.select(NOTICES.c.version).limit(1)).first() is None:
        row = {"version": 1, "begun": datetime.now(UTC), "last": 0, "cursor": 0}
        op.bulk_insert(NOTICES, [row])
