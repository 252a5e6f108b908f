"""Somebody who has signed in, and the keys that lets them use."""

from __future__ import annotations

from dataclasses import dataclass

from nacl.signing import SigningKey

from estate_complaints.storage.sealing import Secrets


class SignInRefused(Exception):
    """The password is wrong, or this PC has not the office's key: which of them cannot be told."""


class NotAllowed(Exception):
    """Only an administrator, who holds the office's root key, may do this."""


@dataclass(frozen=True, repr=False)
class Identity:
    """Somebody who has signed in, with every key they are entitled to.

    `database_keys` are pairs of generation and key, the newest first: after a person was
    removed there are two until the book has been locked anew.
    """

    member: int
    name: str
    secrets: Secrets
    database_keys: tuple[tuple[int, bytes], ...]
    root: SigningKey | None = None

    def sign(self, content: bytes) -> bytes:
        """Return this person's signature."""
        return self.secrets.signer.sign(content).signature

    @property
    def is_administrator(self) -> bool:
        """Whether this person can add and remove people."""
        return self.root is not None

    def office(self) -> SigningKey:
        """Return the office's root key. Raises NotAllowed for those who have it not."""
        if self.root is None:
            raise NotAllowed(self.name)
        return self.root
