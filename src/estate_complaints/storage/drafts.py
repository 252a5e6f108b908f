"""What people have typed and not yet saved: kept on this PC, sealed to whoever typed it."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from estate_complaints.storage.faults import surroundings
from estate_complaints.storage.files import write_whole
from estate_complaints.storage.identity import Identity
from estate_complaints.storage.sealing import DoesNotOpen, derived_key, lock, unlock

SUFFIX = ".draft"


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """The content of one form when it was last kept; `form` names the form."""

    form: str
    content: bytes
    kept_at: datetime


class Drafts:
    """One person's drafts in this PC's profile folder, one file for each form.

    Never on the share: they are for the moment when the share is gone.
    """

    def __init__(self, folder: Path, owner: Identity) -> None:
        self._folder = folder / "drafts" / str(owner.member)
        self._key = derived_key(bytes(owner.secrets.box), "drafts")

    def keep(self, form: str, content: bytes) -> None:
        """Keep a form's content in place of what was kept of it before."""
        draft = Draft(form=form, content=content, kept_at=datetime.now(UTC))
        path = self._path(form)
        with surroundings():
            write_whole(path, lock(self._key, msgspec.json.encode(draft), path.name))

    def get(self, form: str) -> Draft | None:
        """Return what was kept of a form, or None."""
        return self._read(self._path(form))

    def all(self) -> tuple[Draft, ...]:
        """Return everything that was kept, the latest first."""
        with surroundings():
            paths = list(self._folder.glob(f"*{SUFFIX}"))
        found = [draft for draft in map(self._read, paths) if draft]
        return tuple(sorted(found, key=lambda draft: draft.kept_at, reverse=True))

    def remove(self, form: str) -> None:
        """Forget a form's content, once it is saved for certain or thrown away."""
        with surroundings():
            self._path(form).unlink(missing_ok=True)

    def _read(self, path: Path) -> Draft | None:
        """Return a draft; None where there is none, or one that another key closed."""
        try:
            with surroundings():
                locked = path.read_bytes() if path.exists() else b""
            return msgspec.json.decode(unlock(self._key, locked, path.name), type=Draft)
        except (DoesNotOpen, msgspec.DecodeError):
            return None

    def _path(self, form: str) -> Path:
        """The name of a form may hold anything, and may itself tell something."""
        name = hashlib.blake2b(form.encode(), key=self._key, digest_size=16).hexdigest()
        return self._folder / f"{name}{SUFFIX}"
