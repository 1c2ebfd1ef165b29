"""One consent for a purpose stands at a time; of several that were given at once the first is kept."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Step forward."""
    standing = sa.text("withdrawn IS NULL")
    op.execute(
        "DELETE FROM consents WHERE withdrawn IS NULL AND id NOT IN "
        "(SELECT MIN(id) FROM consents WHERE withdrawn IS NULL GROUP BY customer, purpose)"
    )
    op.create_index(
        "uq_consents_standing",
        "consents",
        ["customer", "purpose"],
        unique=True,
        sqlite_where=standing,
        postgresql_where=standing,
    )


def downgrade() -> None:
    """Step back."""
    op.drop_index("uq_consents_standing", "consents")
