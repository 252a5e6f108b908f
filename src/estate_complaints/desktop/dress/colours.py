"""Every colour of the screens, light and dark, with the contrast each pair must have."""

from dataclasses import dataclass, fields

from PySide6.QtGui import QColor, QGuiApplication, QPalette


@dataclass(frozen=True)
class Colours:
    """One set of colours as #rrggbb; `surface` is what stands on `window`: fields, cards, lists."""

    window: str
    surface: str
    stripe: str
    text: str
    quiet_text: str
    disabled_text: str
    line: str
    hairline: str
    primary: str
    primary_over: str
    on_primary: str
    primary_focus: str
    focus: str
    link: str
    selection: str
    on_selection: str
    problem: str
    problem_surface: str
    warning: str
    warning_surface: str
    good: str
    good_surface: str
    dark: bool = False


LIGHT = Colours(
    window="#f3f5f8",
    surface="#ffffff",
    stripe="#f7f9fb",
    text="#1c2733",
    quiet_text="#51606f",
    disabled_text="#6b7885",
    line="#7a8896",
    hairline="#d5dce3",
    primary="#1b5e9e",
    primary_over="#154c80",
    on_primary="#ffffff",
    primary_focus="#000000",
    focus="#0b57d0",
    link="#1b5e9e",
    selection="#cfe3f7",
    on_selection="#12263a",
    problem="#a8200d",
    problem_surface="#fdeeeb",
    warning="#7a4700",
    warning_surface="#fff4dc",
    good="#1c6434",
    good_surface="#e7f5eb",
)

DARK = Colours(
    window="#1d2126",
    surface="#272c33",
    stripe="#2b3138",
    text="#e8ecf0",
    quiet_text="#b3bdc8",
    disabled_text="#929da8",
    line="#8895a2",
    hairline="#414a54",
    primary="#8cc1f5",
    primary_over="#abd2f8",
    on_primary="#0c1c2c",
    primary_focus="#ffd166",
    focus="#ffd166",
    link="#9ccaf7",
    selection="#2f557d",
    on_selection="#ffffff",
    problem="#ffaba1",
    problem_surface="#47262a",
    warning="#ffcd7a",
    warning_surface="#40341f",
    good="#8fdca8",
    good_surface="#20382a",
    dark=True,
)

# (what is written or drawn, what it stands on, the least contrast: 4.5 for words, 3 for edges)
PAIRS: tuple[tuple[str, str, float], ...] = (
    ("text", "window", 4.5),
    ("text", "surface", 4.5),
    ("text", "stripe", 4.5),
    ("text", "problem_surface", 4.5),
    ("text", "warning_surface", 4.5),
    ("text", "good_surface", 4.5),
    ("quiet_text", "window", 4.5),
    ("quiet_text", "surface", 4.5),
    ("quiet_text", "stripe", 4.5),
    ("disabled_text", "window", 3.0),
    ("disabled_text", "surface", 3.0),
    ("on_primary", "primary", 4.5),
    ("on_primary", "primary_over", 4.5),
    ("link", "window", 4.5),
    ("link", "surface", 4.5),
    ("on_selection", "selection", 4.5),
    ("problem", "window", 4.5),
    ("problem", "surface", 4.5),
    ("problem", "problem_surface", 4.5),
    ("warning", "window", 4.5),
    ("warning", "surface", 4.5),
    ("warning", "warning_surface", 4.5),
    ("good", "window", 4.5),
    ("good", "surface", 4.5),
    ("good", "good_surface", 4.5),
    ("line", "window", 3.0),
    ("line", "surface", 3.0),
    ("focus", "window", 3.0),
    ("focus", "surface", 3.0),
    ("primary_focus", "window", 3.0),
    ("primary_focus", "surface", 3.0),
    ("primary", "window", 3.0),
    ("primary", "surface", 3.0),
)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours as WCAG 2.2 defines it: 1 (none) to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def colours_of(palette: QPalette) -> Colours:
    """The colours a person chose for the whole PC (a high-contrast theme), as they are."""
    role = QPalette.ColorRole

    def of(which: QPalette.ColorRole) -> str:
        return palette.color(QPalette.ColorGroup.Active, which).name()

    text, base = of(role.Text), of(role.Base)
    own = {
        "window": of(role.Window),
        "surface": base,
        "stripe": base,
        "primary": of(role.Highlight),
        "primary_over": of(role.Highlight),
        "on_primary": of(role.HighlightedText),
        "selection": of(role.Highlight),
        "on_selection": of(role.HighlightedText),
        "link": of(role.Link),
        "problem_surface": base,
        "warning_surface": base,
        "good_surface": base,
        "disabled_text": palette.color(QPalette.ColorGroup.Disabled, role.Text).name(),
    }
    names = (field.name for field in fields(Colours) if field.name != "dark")
    dark = _luminance(base) < _luminance(text)
    return Colours(**{name: own.get(name, text) for name in names}, dark=dark)


def palette_of(colours: Colours) -> QPalette:
    """The palette every widget draws itself from."""
    role = QPalette.ColorRole
    palette = QPalette()
    for which, colour in {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.surface,
        role.AlternateBase: colours.stripe,
        role.Text: colours.text,
        role.PlaceholderText: colours.quiet_text,
        role.Button: colours.surface,
        role.ButtonText: colours.text,
        role.BrightText: colours.on_primary,
        role.ToolTipBase: colours.surface,
        role.ToolTipText: colours.text,
        role.Highlight: colours.selection,
        role.HighlightedText: colours.on_selection,
        role.Accent: colours.primary,
        role.Link: colours.link,
        role.LinkVisited: colours.link,
    }.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(colours.disabled_text))
    return palette


def colours_worn() -> Colours:
    """The set of colours the application wears now, for what is painted by hand."""
    palette = QGuiApplication.palette()
    worn = (palette.color(QPalette.ColorRole.Window), palette.color(QPalette.ColorRole.Base))
    for known in (LIGHT, DARK):
        if worn == (QColor(known.window), QColor(known.surface)):
            return known
    return colours_of(palette)
