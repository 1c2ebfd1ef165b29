"""Check-ins: when somebody is reminded, and where he wrote an answer, so that he can change it there."""

import sqlalchemy as sa
from alembic import op

revision = "0047"
down_revision = "0046"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Step forward: nobody is reminded of what he was asked before, and its answers are changed by taps."""
    op.add_column("trial_prompts", sa.Column("remind", sa.DateTime(timezone=True)))
    op.create_index("ix_trial_prompts_remind", "trial_prompts", ["remind"])
    op.add_column("trial_answers", sa.Column("written", sa.Text, nullable=False, server_default=""))


def downgrade() -> None:
    """Step back."""
    op.drop_column("trial_answers", "written")
    op.drop_index("ix_trial_prompts_remind", "trial_prompts")
    op.drop_column("trial_prompts", "remind")
