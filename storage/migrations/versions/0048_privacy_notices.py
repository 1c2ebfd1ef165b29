"""Telling everybody who is here that what we keep, and why, reads otherwise now."""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "0048"
down_revision = "0047"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Step forward: whoever is here has read the words of before; who comes now reads the new ones."""
    notices = op.create_table(
        "privacy_notices",
        sa.Column("version", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("begun", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last", ID, nullable=False),
        sa.Column("cursor", ID, nullable=False),
    )
    people = sa.table("customers", sa.column("id", ID))
    last = op.get_bind().execute(sa.select(sa.func.coalesce(sa.func.max(people.c.id), 0))).scalar_one()
    row = {"version": 1, "begun": datetime.now(UTC), "last": last, "cursor": 0}
    op.bulk_insert(notices, [row])


def downgrade() -> None:
    """Step back: nobody is told."""
    op.drop_table("privacy_notices")
