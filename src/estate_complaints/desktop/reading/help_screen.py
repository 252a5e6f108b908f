"""The help: its topics in a list, one of them beside it, and a search in all of them."""

from collections.abc import Sequence

from estate_complaints.desktop.reading.help_pages import CONTENTS
from estate_complaints.desktop.reading.leaves import Leaf
from estate_complaints.desktop.reading.reading_screen import ReadingScreen


class HelpScreen(ReadingScreen):
    """Opens at the topic of the screen one came from; at the contents where it has none."""

    def __init__(self, topics: Sequence[Leaf], topic: str = CONTENTS) -> None:
        super().__init__("Help", "Find in the help")
        self.show_leaves(topics)
        self.show_topic(topic)

    def show_topic(self, topic: str) -> None:
        """Show a topic; the contents for one there is none of."""
        if not self.go_to(topic):
            self.go_to(CONTENTS)
