"""Says of each edition of the policy when, by whom and why it was recorded, and in what order."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

ADDED = (("place", sa.Integer), ("recorded_at", sa.Text), ("by", sa.Integer), ("what", sa.Text))


def upgrade() -> None:
    for name, kind in ADDED:
        op.add_column("policy_editions", sa.Column(name, kind))
    op.execute(
        "UPDATE policy_editions SET place = (SELECT count(*) FROM policy_editions AS earlier "
        "WHERE (earlier.first_day, earlier.id) <= (policy_editions.first_day, policy_editions.id))"
    )


def downgrade() -> None:
    for name, _ in reversed(ADDED):
        op.drop_column("policy_editions", name)
