"""The problems found while a schema is read: all of them, each with its path."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from pytest_syda.errors import Problem


@dataclass(frozen=True)
class Report:
    """Where one is in a schema, and what was found wrong with it so far."""

    path: str = ""
    problems: list[Problem] = field(default_factory=list)

    def at(self, step: str) -> Report:
        """The same list, one step further in."""
        dotted = step if not self.path or step.startswith("[") else f".{step}"
        return replace(self, path=f"{self.path}{dotted}")

    def add(self, message: str, remedy: str = "") -> None:
        self.problems.append(Problem(self.path, message, remedy))
