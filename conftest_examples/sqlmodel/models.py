"""A clinic, by SQLModel."""

import datetime as dt
import enum

from sqlmodel import Field, Relationship, SQLModel


class Species(enum.Enum):
    CAT = "cat"
    DOG = "dog"
    RABBIT = "rabbit"


class Owner(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(max_length=80)
    email: str = Field(max_length=100, unique=True)
    pets: list["Pet"] = Relationship(back_populates="owner")


class Pet(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    owner_id: int = Field(foreign_key="owner.id")
    name: str = Field(max_length=40)
    species: Species
    weight_kg: float
    born_on: dt.date
    owner: Owner | None = Relationship(back_populates="pets")
    visits: list["Visit"] = Relationship(back_populates="pet")


class Visit(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    pet_id: int = Field(foreign_key="pet.id")
    day: dt.date
    reason: str = Field(max_length=200)
    fee: float = Field(ge=0)
    pet: Pet | None = Relationship(back_populates="visits")
