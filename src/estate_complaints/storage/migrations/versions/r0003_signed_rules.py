"""Says who entered a day off, and has days off and editions of the policy signed by their writers.

What was kept before stays unsigned: nobody can sign in somebody else's name.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

ADDED = (
    ("calendar_days", "by", sa.Integer),
    ("calendar_days", "signature", sa.LargeBinary),
    ("policy_editions", "signature", sa.LargeBinary),
)


def upgrade() -> None:
    for table, name, kind in ADDED:
        op.add_column(table, sa.Column(name, kind))


def downgrade() -> None:
    for table, name, _ in reversed(ADDED):
        op.drop_column(table, name)
