"""Holds a button back for a reason that it says itself, so that nobody wonders."""

from PySide6.QtWidgets import QAbstractButton


def hold(button: QAbstractButton, why_not: str) -> None:
    """Let a button be pressed, or hold it for a reason: in its tip, and for a screen reader."""
    button.setEnabled(not why_not)
    button.setToolTip(why_not)
    button.setAccessibleDescription(why_not)
