"""A table of users, their rows before any generator ran, and their teams."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from pytest_syda.schema.types import Column, ForeignKey, Table, Type, Unique

INTEGER = Type(kind="integer", name="INTEGER", low=-(2**31), high=2**31 - 1)
TEXT = Type(kind="string", name="VARCHAR(60)", length=60)

USERS = Table(
    name="users",
    classes=("User",),
    columns=(
        Column(name="id", type=INTEGER, nullable=False),
        Column(name="name", type=TEXT, nullable=False),
        Column(name="email_address", key="email", type=TEXT),
        Column(name="score", type=Type(kind="float", name="FLOAT")),
        Column(name="nick", type=TEXT),
        Column(name="team_id", type=INTEGER),
    ),
    primary_key=("id",),
    foreign_keys=(ForeignKey(columns=("team_id",), table="teams", references=("id",)),),
    uniques=(Unique(columns=("nick",)), Unique(columns=("team_id", "score"))),
)
TEAMS = [{"id": 1, "name": "Red"}, {"id": 2, "name": "Blue"}]


@dataclass
class Team:
    """What generators may ask for besides the row: users belong to Red and Blue in turn, every fourth to none."""

    start: int = 0
    dataset: object = "the dataset"
    locale: str = "en_US"
    asked: int = 0

    def parents(self, position: int) -> Mapping[str, dict[str, Any]]:
        self.asked += 1
        number = self.start + position
        return {} if number % 4 == 3 else {"team_id": TEAMS[number % 2], "team": TEAMS[number % 2]}


def made_rows(start: int, stop: int) -> list[dict[str, Any]]:
    return [
        {
            "id": i + 1, "name": f"name {i}", "email": f"{i}@example.com", "email_address": f"{i}@example.com",
            "score": i / 2, "nick": f"nick{i}", "team_id": None if i % 4 == 3 else i % 2 + 1,
        }
        for i in range(start, stop)
    ]  # fmt: skip


Run = Callable[..., dict[str, list[Any]]]
