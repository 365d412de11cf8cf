"""`write_recipe` is pure; its rules are a registry; its names are in plain words."""

from __future__ import annotations

import pytest
from sketch import c, rows_of, schema_of, table

from pytest_syda.errors import RequestError
from pytest_syda.providers.offline import write_recipe
from pytest_syda.providers.offline.columns import LEXICON
from pytest_syda.providers.offline.lexicon import Lexicon, text
from pytest_syda.providers.offline.makers import choice
from pytest_syda.providers.offline.registry import Registry
from pytest_syda.providers.offline.shares import SHARES
from pytest_syda.providers.offline.words import words
from pytest_syda.recipe.document import encode_recipe
from pytest_syda.recipe.kinds.choices import Choice

CRM = schema_of(
    table("customers", [c("name", "str 100", comment="Customer organization name"), c("status", "str 20")]),
    table("contacts", [c("customer_id", "int", parent="customers"), c("email", "str 100", unique=True), c(
        "manager_id", "int", parent="contacts")]),
)  # fmt: skip


def written(table_name: str = "contacts", **more: str) -> bytes:
    return encode_recipe(write_recipe(CRM, table_name, as_of="2026-01-01", locale="en_US", **more))


def test_the_same_schema_gives_the_same_recipe() -> None:
    """Twice asked, the same bytes."""
    assert written() == written()


def test_prompts_choose_the_domain() -> None:
    """A software company's products are software."""
    schema = schema_of(table("products", [c("name", "str 100")]))
    plain = rows_of(schema, 20)["products"]
    cloud = rows_of(schema, 20, prompt="A cloud software company")["products"]
    assert {row["name"] for row in plain}.isdisjoint(row["name"] for row in cloud)


def test_keys() -> None:
    """Numbered primary keys, references that are there, now and then none where a row may do without."""
    rows = rows_of(CRM, 40)
    assert [row["id"] for row in rows["contacts"]] == list(range(1, 41))
    assert all(row["customer_id"] is not None for row in rows["contacts"])
    assert 0 < sum(row["manager_id"] is None for row in rows["contacts"]) < 40


NAMES = {
    "custFirstNm": "customer first name", "qty": "quantity", "dob": "birth date", "createdAt": "created at",
        "phonenumber": "phone number", "IPv4Addr": "ipv4 address", "userIDs": "user id", "isactive": "is active",
    "unitprice": "unit price", "lat": "latitude", "addr_line_2": "address line 2", "HTTPStatus": "http status",
        "categories": "category", "statuses": "status", "shippingAddressZip": "shipping address postal code",
        "acct_no": "account number",
    "password": "password", "username": "username", "timestamp": "timestamp", "warehouse": "warehouse", "news":
        "news", "ts": "timestamp", "pct_off": "percent off", "colour": "color", "organisation_nm":
        "organization name",
}  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_names_are_taken_apart(name: str) -> None:
    """Snake, camel, abbreviated or written together: the same plain words."""
    assert " ".join(words(name)) == NAMES[name]


def test_the_lexicon_is_written_in_those_words() -> None:
    """Every name of a meaning is spelt as columns' names are read; otherwise no column could ever be called so."""
    odd = [name for name in LEXICON.names() if words(name) != tuple(name.split())]
    assert odd == []


def test_shares_are_written_in_those_words() -> None:
    """So is every name of a part and of its wholes."""
    names = [name for parts, wholes, _, _ in SHARES for name in (*parts, *wholes)]
    assert [name for name in names if words(name) != tuple(name.split())] == []


def test_a_rule_may_come_before_others() -> None:
    """Third parties add rules by name, before one of ours; a name is taken only once."""
    rules = Registry()
    rules.register("names", lambda _: Choice(values=("ours",)))
    rules.register("theirs", lambda _: Choice(values=("theirs",)), before="names")
    assert rules.names == ("theirs", "names")
    with pytest.raises(RequestError, match="already"):
        rules.register("theirs", lambda _: None)
    with pytest.raises(RequestError, match="no rule 'nmes'"):
        rules.register("other", lambda _: None, before="nmes")


def test_a_meaning_needs_a_name() -> None:
    """A meaning without a name is refused."""
    with pytest.raises(RequestError, match="name"):
        Lexicon().add([text("", choice("a | b"))])
