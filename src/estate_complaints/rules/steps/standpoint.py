"""Where a step would be taken, and what speaks against it there."""

from collections.abc import Iterable
from dataclasses import dataclass

from estate_complaints.rules.policy.policy import Stage
from estate_complaints.rules.scene import Scene
from estate_complaints.rules.steps.objections import Objection, objection


@dataclass(frozen=True)
class Here:
    """Where a step would be taken: in a scene, at a stage, for a clock if it concerns one."""

    scene: Scene
    at: Stage
    clock: str = ""

    def block(self, says: str, clause: str = "") -> Iterable[Objection]:
        """Yield one block, with the stage's own clause unless another is given."""
        yield objection(self.scene, "block", clause or self.at.clause, says)

    def warn(self, says: str, clause: str = "") -> Iterable[Objection]:
        """Yield one warning, with the stage's own clause unless another is given."""
        yield objection(self.scene, "warn", clause or self.at.clause, says)

    def tell(self, says: str, clause: str = "") -> Iterable[Objection]:
        """Yield something to be known, with the stage's own clause unless another is given."""
        yield objection(self.scene, "tell", clause or self.at.clause, says)
