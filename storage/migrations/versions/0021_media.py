"""What was sent with a voice: how long it lasts and how large it is, its album, and whose words it brings."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Step forward. Of what was sent before, nobody knows these."""
    for name in ("seconds", "size"):
        op.add_column("voice_lines", sa.Column(name, sa.BigInteger(), server_default="0", nullable=False))
    op.add_column("voice_lines", sa.Column("album", sa.Text(), server_default="", nullable=False))
    op.add_column(
        "voice_lines", sa.Column("forwarded", sa.Boolean(), server_default=sa.false(), nullable=False)
    )
    op.create_index("ix_voice_lines_chat_album", "voice_lines", ["chat", "album"])


def downgrade() -> None:
    """Step back."""
    op.drop_index("ix_voice_lines_chat_album", "voice_lines")
    for name in ("seconds", "size", "album", "forwarded"):
        op.drop_column("voice_lines", name)
