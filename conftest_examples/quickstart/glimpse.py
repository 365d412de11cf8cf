"""A few rows of each table, as the tests see them. Run it: python glimpse.py."""

from models import Base
from sqlalchemy import create_engine
from sqlalchemy.orm import Session
from world import CRM

from pytest_syda import Dataset, populate

ROWS = 4
WIDTH = 40


def glimpse(data: Dataset) -> str:
    """The first rows of every table, in aligned columns."""
    return "\n\n".join(f"{name} ({size} rows)\n{table(data.rows(name)[:ROWS])}" for name, size in data.sizes.items())


def table(rows: list[dict]) -> str:
    """Numbers to the right, everything else to the left."""
    cells = [list(rows[0]), *([shown(value) for value in row.values()] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    right = [isinstance(value, int | float) for value in rows[0].values()]
    lines = (
        "  ".join(
            cell.rjust(width) if number else cell.ljust(width)
            for cell, width, number in zip(line, widths, right, strict=True)
        )
        for line in cells
    )
    return "\n".join(line.rstrip() for line in lines)


def shown(value: object) -> str:
    text = f"{value:.2f}" if isinstance(value, float) else str(value)
    return text if len(text) <= WIDTH else f"{text[: WIDTH - 1]}…"


def main() -> None:
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        print(glimpse(populate(session, **CRM)))


if __name__ == "__main__":
    main()
