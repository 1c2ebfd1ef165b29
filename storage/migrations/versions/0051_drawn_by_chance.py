"""How likely chance drew anybody for a test, over all looks for people, and whom it drew in vain."""

import sqlalchemy as sa
from alembic import op

revision = "0051"
down_revision = "0050"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Step forward: of a test that runs, each stands as likely as he was drawn in his own look."""
    op.add_column("trials", sa.Column("chance", sa.Float, nullable=False, server_default="0"))
    op.add_column("trials", sa.Column("refused", sa.Integer, nullable=False, server_default="0"))
    likely = sa.text(
        "UPDATE trials SET chance = COALESCE((SELECT MAX(likelihood) FROM testers"
        " WHERE testers.trial = trials.id AND testers.way = 'chance'), 0)"
    )
    op.execute(likely)
    refused = sa.text(
        "UPDATE trials SET refused = (SELECT COUNT(*) FROM testers WHERE testers.trial = trials.id"
        " AND testers.way = 'chance' AND testers.standing = 'refused')"
    )
    op.execute(refused)


def downgrade() -> None:
    """Step back."""
    op.drop_column("trials", "refused")
    op.drop_column("trials", "chance")
