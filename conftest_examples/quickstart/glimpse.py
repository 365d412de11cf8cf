"""A few rows of each table, as the tests see them. Run it: python glimpse.py."""

from models import Base
from sqlalchemy import create_engine
from sqlalchemy.orm import Session
from world import CRM

from pytest_syda import Dataset, populate

ROWS = 4
WIDTH = 30


def glimpse(data: Dataset) -> str:
    """The first rows of every table, in aligned columns."""
    parts = []
    for model in CRM["models"]:
        rows = data.frame(model).head(ROWS).to_string(index=False, max_colwidth=WIDTH)
        parts.append(f"{model.__name__} ({data.sizes[model.__name__]} rows)\n{rows}")
    return "\n\n".join(parts)


def main() -> None:
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        print(glimpse(populate(session, **CRM)))


if __name__ == "__main__":
    main()
