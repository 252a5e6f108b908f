"""A leaf of something to read, such as a topic of the help, and what is looked for in it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from PySide6.QtGui import QTextDocument


class Script(Enum):
    """How the text of a leaf is written."""

    MARKDOWN = auto()
    HTML = auto()
    PLAIN = auto()


@dataclass(frozen=True)
class Leaf:
    """What is shown at once; `key` is how links and F1 find it."""

    key: str
    title: str
    text: str
    script: Script = Script.MARKDOWN


def write(leaf: Leaf, document: QTextDocument) -> None:
    """Put the text of a leaf into a document."""
    if leaf.script is Script.MARKDOWN:
        document.setMarkdown(leaf.text)
    elif leaf.script is Script.HTML:
        document.setHtml(leaf.text)
    else:
        document.setPlainText(leaf.text)


@dataclass
class Search:
    """Finds leaves by words that may stand anywhere in them, whatever their case."""

    leaves: Sequence[Leaf]
    _plain: dict[str, str] = field(default_factory=dict)

    def holding(self, words: Iterable[str]) -> list[Leaf]:
        """The leaves that hold all of the words, in their order; all of them for no words."""
        wanted = [word.casefold() for word in words]
        return [leaf for leaf in self.leaves if all(word in self._of(leaf) for word in wanted)]

    def _of(self, leaf: Leaf) -> str:
        if leaf.key not in self._plain:
            document = QTextDocument()
            write(leaf, document)
            self._plain[leaf.key] = f"{leaf.title}\n{document.toPlainText()}".casefold()
        return self._plain[leaf.key]
