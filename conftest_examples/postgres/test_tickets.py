import pytest
from models import Base, Event, State, Ticket
from sqlalchemy import func, select

pytestmark = pytest.mark.syda(Base, sizes={"Event": 5, "Ticket": 200})


def test_the_database_is_postgresql(syda_session):
    assert syda_session.get_bind().dialect.name == "postgresql"
    assert syda_session.scalar(select(func.count()).select_from(Ticket)) == 200


def test_values_of_its_own_types(syda_session):
    for event in syda_session.scalars(select(Event)):
        assert all(isinstance(label, str) for label in event.labels)
        assert isinstance(event.settings, dict)
        assert event.starts_at < event.ends_at
    assert set(syda_session.scalars(select(Ticket.state))) == set(State)


def test_the_next_key_is_free(syda_session):
    event = syda_session.scalars(select(Event).limit(1)).one()
    taken = {ticket.seat for ticket in event.tickets}
    seat = next(seat for seat in range(1, 501) if seat not in taken)
    ticket = Ticket(event=event, seat=seat, holder_email="new@example.com", price=10, state=State.RESERVED)
    syda_session.add(ticket)
    syda_session.commit()
    assert ticket.id == 201
