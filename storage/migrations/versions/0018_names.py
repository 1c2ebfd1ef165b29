"""A customer's name as his messenger calls him: the team reads it where it read a number."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Step forward. Who was here before has a name once he says something in private."""
    op.add_column("customers", sa.Column("name", sa.Text(), server_default="", nullable=False))


def downgrade() -> None:
    """Step back."""
    op.drop_column("customers", "name")
