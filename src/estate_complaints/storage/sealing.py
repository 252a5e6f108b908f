"""Locks things up: with a password, with a key, or for one person's eyes."""

from __future__ import annotations

import hashlib
import hmac
import unicodedata
from dataclasses import dataclass

from nacl import bindings, pwhash
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, PublicKey, SealedBox
from nacl.signing import SigningKey
from nacl.utils import random as random_bytes

KEY = 32
_NONCE = bindings.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES


class DoesNotOpen(ValueError):
    """The key does not fit, or what was locked up has been changed or moved."""


@dataclass(frozen=True)
class Cost:
    """How hard each guess at a password is: passes over, and bytes of, memory."""

    passes: int = 3
    memory: int = 64 * 1024 * 1024


def new_key() -> bytes:
    """Return a fresh key of 256 bits."""
    return random_bytes(KEY)


def password_key(password: str, salt: bytes, office_key: bytes, cost: Cost) -> bytes:
    """Return the key that a password and this office's PCs make together.

    The text is normalised, so that an accent typed on another keyboard is the same accent.
    """
    typed = unicodedata.normalize("NFKC", password).encode()
    stretched = pwhash.argon2id.kdf(KEY, typed, salt, opslimit=cost.passes, memlimit=cost.memory)
    return hmac.new(office_key, stretched, hashlib.sha256).digest()


def new_salt() -> bytes:
    """Return a fresh salt for `password_key`."""
    return random_bytes(pwhash.argon2id.SALTBYTES)


def derived_key(key: bytes, purpose: str) -> bytes:
    """Return a key for one purpose that betrays nothing about the key it comes from."""
    return hashlib.blake2b(
        purpose.encode(), key=key, digest_size=KEY, person=b"estate-compl"
    ).digest()


def lock(key: bytes, content: bytes, label: str) -> bytes:
    """Encrypt; the label says what it is and must be given again to open it."""
    nonce = random_bytes(_NONCE)
    return nonce + bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(
        content, label.encode(), nonce, key
    )


def unlock(key: bytes, locked: bytes, label: str) -> bytes:
    """Decrypt what `lock` made with this key under this label. Raises DoesNotOpen."""
    try:
        return bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(
            locked[_NONCE:], label.encode(), locked[:_NONCE], key
        )
    except (CryptoError, ValueError) as error:
        raise DoesNotOpen(label) from error


def seal(public_key: bytes, content: bytes, label: str) -> bytes:
    """Encrypt for one person; the label inside keeps it from being passed off as another."""
    return SealedBox(PublicKey(public_key)).encrypt(_labelled(label) + content)


def unseal(private_key: PrivateKey, sealed: bytes, label: str) -> bytes:
    """Open what was sealed to this person under this label. Raises DoesNotOpen."""
    try:
        opened = SealedBox(private_key).decrypt(sealed)
    except (CryptoError, ValueError) as error:
        raise DoesNotOpen(label) from error
    mark = _labelled(label)
    if not opened.startswith(mark):
        raise DoesNotOpen(label)
    return opened[len(mark) :]


def _labelled(label: str) -> bytes:
    text = label.encode()
    return len(text).to_bytes(2, "big") + text


@dataclass(frozen=True, repr=False)
class Secrets:
    """A person's own two secret keys: one opens what is sealed to them, one signs."""

    box: PrivateKey
    signer: SigningKey

    @classmethod
    def new(cls) -> Secrets:
        """Return a fresh pair."""
        return cls(PrivateKey.generate(), SigningKey.generate())

    @classmethod
    def from_bytes(cls, content: bytes) -> Secrets:
        """Return the pair `bytes()` gave. Raises ValueError for anything else."""
        if len(content) != 2 * KEY:
            raise ValueError("Secret keys are 64 bytes.")
        return cls(PrivateKey(content[:KEY]), SigningKey(content[KEY:]))

    def __bytes__(self) -> bytes:
        return bytes(self.box) + bytes(self.signer)

    @property
    def public(self) -> bytes:
        """The public keys: 32 bytes for sealing, then 32 bytes for signatures."""
        return bytes(self.box.public_key) + bytes(self.signer.verify_key)
