"""Events and tickets, with types that only PostgreSQL has."""

import datetime as dt
import enum
import uuid

from sqlalchemy import CheckConstraint, Enum, ForeignKey, Index, Numeric, String, UniqueConstraint, text
from sqlalchemy.dialects.postgresql import ARRAY, INET, JSONB, TIMESTAMP
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(DeclarativeBase):
    pass


class State(enum.Enum):
    RESERVED = "reserved"
    PAID = "paid"
    CANCELLED = "cancelled"


class Event(Base):
    __tablename__ = "events"
    __table_args__ = (CheckConstraint("ends_at > starts_at"),)
    id: Mapped[uuid.UUID] = mapped_column(primary_key=True)
    title: Mapped[str] = mapped_column(String(100))
    labels: Mapped[list[str]] = mapped_column(ARRAY(String(20)))
    settings: Mapped[dict] = mapped_column(JSONB)
    starts_at: Mapped[dt.datetime] = mapped_column(TIMESTAMP(timezone=True))
    ends_at: Mapped[dt.datetime] = mapped_column(TIMESTAMP(timezone=True))
    tickets: Mapped[list["Ticket"]] = relationship(back_populates="event")


class Ticket(Base):
    __tablename__ = "tickets"
    __table_args__ = (
        UniqueConstraint("event_id", "seat"),
        Index("one_paid_ticket", "event_id", "holder_email", unique=True, postgresql_where=text("state = 'PAID'")),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    event_id: Mapped[uuid.UUID] = mapped_column(ForeignKey("events.id"))
    seat: Mapped[int] = mapped_column(CheckConstraint("seat BETWEEN 1 AND 500"))
    holder_email: Mapped[str] = mapped_column(String(100))
    price: Mapped[float] = mapped_column(Numeric(8, 2))
    state: Mapped[State] = mapped_column(Enum(State, name="ticket_state"))
    bought_from: Mapped[str | None] = mapped_column(INET)
    event: Mapped[Event] = relationship(back_populates="tickets")
