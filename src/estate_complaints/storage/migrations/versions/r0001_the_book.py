"""The first form of the book."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

EDITIONS = ("people", "members", "office_details")


def upgrade() -> None:
    _entries()
    for name in EDITIONS:
        _editions(name)
    _rules_in_force()
    _papers()
    _confidence()


def downgrade() -> None:
    op.drop_index("ix_documents_case_no", "documents")
    op.drop_index("ix_calendar_days_day", "calendar_days")
    for name in ("audience_keys", "audiences", "drafts", "documents"):
        op.drop_table(name)
    for name in ("calendar_days", "policy_editions"):
        op.drop_table(name)
    for name in reversed(EDITIONS):
        op.drop_table(name)
    op.drop_table("operations")
    op.drop_table("entries")


def _entries() -> None:
    op.create_table(
        "entries",
        sa.Column("seq", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("case_no", sa.Integer, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("recorded_at", sa.Text, nullable=False),
        sa.Column("by", sa.Integer, nullable=False),
        sa.Column("audience", sa.Text, nullable=False),
        sa.Column("op_id", sa.Text, nullable=False),
        sa.Column("body", sa.LargeBinary),
        sa.Column("salt", sa.LargeBinary),
        sa.Column("body_hash", sa.LargeBinary, nullable=False),
        sa.Column("prev_hash", sa.LargeBinary, nullable=False),
        sa.Column("hash", sa.LargeBinary, nullable=False),
        sa.Column("signature", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_entries"),
        sa.UniqueConstraint("case_no", "number", name="uq_entries_case_no_number"),
    )
    op.create_table(
        "operations",
        sa.Column("op_id", sa.Text, nullable=False),
        sa.Column("case_no", sa.Integer, nullable=False),
        sa.Column("first_number", sa.Integer, nullable=False),
        sa.Column("last_number", sa.Integer, nullable=False),
        sa.Column("by", sa.Integer, nullable=False),
        sa.Column("recorded_at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("op_id", name="pk_operations"),
    )


def _editions(name: str) -> None:
    op.create_table(
        name,
        sa.Column("id", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("edition", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("recorded_at", sa.Text, nullable=False),
        sa.Column("by", sa.Integer, nullable=False),
        sa.Column("op_id", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", "edition", name=f"pk_{name}"),
        sa.UniqueConstraint("op_id", name=f"uq_{name}_op_id"),
    )


def _rules_in_force() -> None:
    op.create_table(
        "policy_editions",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("first_day", sa.Date, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_policy_editions"),
    )
    op.create_table(
        "calendar_days",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("recorded_at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_calendar_days"),
    )
    op.create_index("ix_calendar_days_day", "calendar_days", ["day"])


def _papers() -> None:
    op.create_table(
        "documents",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("mime", sa.Text, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("case_no", sa.Integer, nullable=False),
        sa.Column("stored", sa.Text, nullable=False),
        sa.Column("recorded_at", sa.Text, nullable=False),
        sa.Column("by", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_documents"),
        sa.UniqueConstraint("sha256", "case_no", "name", name="uq_documents_sha256_case_no_name"),
    )
    op.create_index("ix_documents_case_no", "documents", ["case_no"])
    op.create_table(
        "drafts",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("owner", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.Column("recorded_at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_drafts"),
        sa.UniqueConstraint("owner", "kind", name="uq_drafts_owner_kind"),
    )


def _confidence() -> None:
    op.create_table(
        "audiences",
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("public", sa.LargeBinary, nullable=False),
        sa.Column("by", sa.Integer, nullable=False),
        sa.Column("recorded_at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_audiences"),
    )
    op.create_table(
        "audience_keys",
        sa.Column("audience", sa.Text, nullable=False),
        sa.Column("member", sa.Integer, autoincrement=False, nullable=False),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("audience", "member", name="pk_audience_keys"),
    )
