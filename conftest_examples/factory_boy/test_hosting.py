import factory
import pytest
from factories import AccountFactory
from factory.fuzzy import FuzzyInteger
from models import Account, Server
from sqlalchemy import select

from pytest_syda import explain

SIZES = {"Account": 6, "Server": 24}


def hostname(row, _col_name):
    """A plain function is a generator, too: it gets the row so far, and the column's name."""
    return f"{row['region']}-{row['id']:03}.example.net"


DECLARATIONS = {
    "Account": {
        "display_name": factory.Faker("name", locale="de_DE"),
        "plan": factory.Iterator(["free", "team", "business"]),
    },
    "Server": {
        "region": factory.Iterator(["eu-west", "us-east"]),
        "memory_gb": FuzzyInteger(2, 64, 2),
        "price": factory.LazyAttribute(lambda server: server.memory_gb * 2.5),
        "hostname": hostname,
    },
}


@pytest.mark.syda([Account, Server], sizes=SIZES, generators=DECLARATIONS)
class TestDeclarations:
    def test_columns_take_their_values_from_declarations(self, syda_session):
        accounts = syda_session.scalars(select(Account).order_by(Account.id)).all()
        assert [account.plan for account in accounts] == ["free", "team", "business"] * 2

    def test_a_declaration_sees_the_row(self, syda_session):
        for server in syda_session.scalars(select(Server)):
            assert server.memory_gb in range(2, 65, 2)
            assert server.price == server.memory_gb * 2.5
            assert server.hostname == f"{server.region}-{server.id:03}.example.net"

    def test_the_rest_is_made_as_ever(self, syda_session):
        for account in syda_session.scalars(select(Account)):
            assert "@" in account.email
            assert account.joined_on


@pytest.mark.syda([Account, Server], sizes=SIZES, generators={"Account": AccountFactory})
class TestFactory:
    def test_a_whole_factory_makes_the_columns_it_declares(self, syda_session):
        accounts = syda_session.scalars(select(Account).order_by(Account.id)).all()
        assert [account.username for account in accounts] == [f"user{number:03}" for number in range(6)]
        assert all(account.email == f"{account.username}@example.com" for account in accounts)

    def test_the_rest_is_made_as_ever(self, syda_session):
        assert all(account.joined_on for account in syda_session.scalars(select(Account)))
        assert all(server.account for server in syda_session.scalars(select(Server)))

    def test_faker_says_the_same_every_time(self, syda_data):
        again = explain([Account, Server], sizes=SIZES, generators={"Account": AccountFactory})
        assert again.rows(Account) == syda_data.rows(Account)
