"""Breaks words into lines where Qt breaks none: on buttons, and beside ticks."""

from PySide6.QtGui import QFontMetrics


def broken(text: str, metrics: QFontMetrics, room: int) -> str:
    """Return a text in lines of at most `room` points; a word longer than that stands alone."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)
