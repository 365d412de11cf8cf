"""The whole way: models in, rows in a session out."""

import json
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, scoped_session, sessionmaker

from pytest_syda import Dataset, GeneratorError, RequestError, SinkError, explain, per, populate
from tests.seeding.crm import MODELS, Base, Customer, Order, OrderItem, Plan, Product

SIZES = {"Customer": 5, "Product": 6, "Order": 12, "OrderItem": 40}


def digest(data: Dataset) -> str:
    return sha256(repr([data.rows(table) for table in data.tables]).encode()).hexdigest()[:16]


def test_rows_are_in_the_session(session: Session) -> None:
    """Instances, dicts and counts say the same, and relationships lead from one to the other."""
    data = populate(session, MODELS, SIZES)
    assert [customer.name for customer in data[Customer]] == [row["name"] for row in data.rows(Customer)]
    assert len(data) == 63
    assert data.one(Order).customer in data[Customer]
    assert repr(data) == "<Dataset Customer: 5, Product: 6, Order: 12, OrderItem: 40; seed 0, offline>"
    assert {type(customer.plan) for customer in data[Customer]} == {Plan}
    assert data[Order][0] is session.get(Order, data[Order][0].id)


def test_totals_are_the_sum_of_their_items(session: Session) -> None:
    """What the offline provider promises of a shop holds in the database: every order has items, and costs as much."""
    data = populate(session, MODELS, SIZES)
    for order in data[Order]:
        assert order.items
        assert order.total_amount == pytest.approx(sum(item.quantity * item.unit_price for item in order.items))
        assert order.order_date >= order.customer.created_at


def test_the_same_everywhere(engine: sa.Engine) -> None:
    """Both databases, and a process of its own, see the same rows to the last byte, under the same id."""
    with Session(engine) as session:
        data = populate(session, MODELS, SIZES)
        here = f"{data.key} {digest(data)}"
    code = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from tests.seeding.crm import MODELS; from pytest_syda import explain; from hashlib import sha256\n"
        f"data = explain(MODELS, {SIZES!r})\n"
        "print(data.key, sha256(repr([data.rows(table) for table in data.tables]).encode()).hexdigest()[:16])"
    )
    there = subprocess.run(
        [sys.executable, "-c", code, str(Path(__file__).parents[2])], capture_output=True, text=True, check=True
    )
    assert there.stdout.strip() == here


@pytest.mark.parametrize("spelled", [sa.Float, sa.Double])
def test_a_types_name_is_no_part_of_the_id(spelled: type[sa.Float[float]]) -> None:
    """A `float` is FLOAT to SQLAlchemy 2.0 and DOUBLE to 2.1; the dataset is the same."""
    table = sa.Table(
        "orders", sa.MetaData(), sa.Column("id", sa.Integer, primary_key=True), sa.Column("total", spelled)
    )
    assert explain([table], 3).key == "5b2f60f840d0"


def test_nothing_is_committed(engine: sa.Engine) -> None:
    """The rows are the session's transaction's: rolled back, they are gone."""
    with Session(engine) as session:
        populate(session, MODELS, SIZES)
        session.rollback()
        assert session.scalar(sa.select(sa.func.count()).select_from(Customer)) == 0


def test_what_was_pending_stays_pending(session: Session) -> None:
    """Objects added but not flushed are neither flushed nor lost."""
    mine = Customer(name="Mine", status="Active", plan=Plan.FREE)
    session.add(mine)
    populate(session, MODELS, SIZES)
    assert mine in session.new
    session.flush()
    assert mine.id == 6


def test_keys_go_on(session: Session) -> None:
    """After a fill the database numbers on after the rows made, and a second fill respects the first."""
    first = populate(session, MODELS, SIZES)
    session.add(Product(name="Mine", price=1.0))
    session.flush()
    second = populate(session, MODELS, SIZES, seed=0)
    assert min(row["id"] for row in second.rows(Product)) == 8
    names = [row["name"] for data in (first, second) for row in data.rows(Product)]
    assert len(set(names)) == 12
    assert len(second[Product]) == 6


def test_a_failed_fill_leaves_the_session_as_it_was(session: Session) -> None:
    """A refusal in the last table takes the tables before it back, and nothing else."""
    session.add(Customer(name="Mine", status="Active", plan=Plan.FREE, created_at=None))
    session.connection().execute(sa.insert(Product).values(name="Mine", price=1.0, active=True))
    with pytest.raises(GeneratorError):
        populate(session, MODELS, SIZES, generators={OrderItem: {"quantity": lambda: None}})
    assert session.connection().scalar(sa.select(sa.func.count()).select_from(Product)) == 1
    assert session.new
    session.expunge_all()
    assert len(populate(session, MODELS, SIZES)) == 63


def test_a_generators_value_that_is_refused_names_it(engine: sa.Engine) -> None:
    """Whichever database refuses it: the error has the row, the column, the generator and what to do."""
    metadata = sa.MetaData()
    tags = sa.Table(
        "tags",
        metadata,
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("color", sa.String(7), sa.CheckConstraint("color LIKE '#______'"), nullable=False),
    )
    metadata.create_all(engine)
    with Session(engine) as session, pytest.raises(SinkError) as caught:
        populate(session, [tags], 3, generators={"tags": {"color": a_color}})
    assert "tags[0].color: the generator a_color (test_populate.py:" in str(caught.value)
    assert "gave 'red', which breaks color LIKE" in str(caught.value)
    assert str(caught.value).splitlines()[-1] == (
        "    what to do: Have it keep to that, or take the constraint out of the schema."
    )
    assert caught.value.tables == ("tags",)


def a_color(row: dict[str, Any]) -> str:
    return "red" if row else "blue"


def test_missing_tables(session: Session) -> None:
    """A database without the tables is an error that says how to make them."""
    Base.metadata.drop_all(session.connection())
    with pytest.raises(SinkError, match="Create") as caught:
        populate(session, MODELS, SIZES)
    assert "customers" in caught.value.tables


def test_connections_and_scoped_sessions(engine: sa.Engine) -> None:
    """A Connection and a scoped_session are filled like a Session; a connection has no instances."""
    with engine.connect() as connection:
        data = populate(connection, MODELS, SIZES)
        assert connection.scalar(sa.select(sa.func.count()).select_from(Order)) == 12
        with pytest.raises(RequestError, match="instances need a Session"):
            data[Customer]
        connection.rollback()
    scoped = scoped_session(sessionmaker(engine))
    assert len(populate(scoped, MODELS, SIZES)[Customer]) == 5
    scoped.remove()


def test_something_else_than_a_session() -> None:
    """Anything else is refused by name."""
    with pytest.raises(RequestError, match="needs a Session or a Connection, not str"):
        populate("sqlite://", MODELS)  # type: ignore[arg-type]


def test_a_parent_nobody_asked_for(session: Session) -> None:
    """Parents are added where there are none, and used where there are some."""
    data = populate(session, [Order], {"Order": 4})
    assert data.sizes == {"Customer": 10, "Order": 4}
    again = populate(session, [Order], {"Order": 4})
    assert again.sizes == {"Customer": 0, "Order": 4}


def test_existing_parents_are_looked_up(session: Session) -> None:
    """A value that follows a parent's follows it too where the parent was there before."""
    populate(session, [Product], 5)
    data = populate(session, [OrderItem], 20)
    assert data.sizes["Product"] == 0
    for item in data[OrderItem]:
        assert item.unit_price == pytest.approx(item.product.price, rel=0.2)


def test_pinned_rows(session: Session) -> None:
    """Pinned values may be what instances carry; what does not fit is refused before anything is inserted."""
    data = populate(session, MODELS, SIZES, rows={"Customer": [{"name": "Acme", "plan": Plan.TEAM}]})
    assert (data[Customer][0].name, data[Customer][0].plan) == ("Acme", Plan.TEAM)
    with pytest.raises(RequestError, match=r"rows\['Customer'\]\[0\].plan: 'gold'"):
        populate(session, MODELS, rows={Customer: [{"plan": "gold"}]})


def test_generators_see_the_row_and_the_parents(session: Session) -> None:
    """A generator gets what instances carry, and its parents as they are in the end."""
    seen: list[Any] = []

    def note(row: dict[str, Any], column: str, parents: Any) -> str:
        seen.append((row["plan"], parents))
        return f"{column} of {row['id']}"

    data = populate(session, MODELS, SIZES, generators={"Customer": {"status": note}})
    assert data[Customer][1].status == "status of 2"
    assert {type(plan) for plan, _ in seen} == {Plan}

    def price(parents: Any) -> float:
        return float(len(parents["product"]["name"]))

    data = populate(
        session, MODELS, SIZES, generators={"OrderItem.unit_price": price, "Product.name": lambda row: f"P{row['id']}"}
    )
    assert all(item.unit_price == len(item.product.name) for item in data[OrderItem])


def test_per_and_a_frame(session: Session) -> None:
    """Children per parent are exact, and a frame has the table's columns in order."""
    data = populate(session, MODELS, {"Customer": 4, "Order": per(Customer, 2), "OrderItem": per(Order, 1, 3)})
    assert all(len(customer.orders) == 2 for customer in data[Customer])
    frame = data.frame(Order)
    assert list(frame.columns) == ["id", "customer_id", "order_date", "total_amount"]
    assert len(frame) == 8


def test_explain_touches_no_database() -> None:
    """A plan can be had without a database, with sizes and order."""
    data = explain(MODELS, SIZES)
    assert list(data.sizes) == ["Customer", "Product", "Order", "OrderItem"]
    with pytest.raises(RequestError, match=r"Connection|Session|session"):
        data[Customer]


def test_exclude(session: Session) -> None:
    """A table left out takes those that cannot do without it, and a note says so."""
    data = populate(session, MODELS, 3, exclude=["Product"])
    assert data.sizes == {"Customer": 3, "Order": 3}
    assert any("order_items left out" in note for note in data.notes)


def test_exclude_leaves_optional_references_null(session: Session) -> None:
    """A key to a table that was left out is NULL where it may be."""
    apart = sa.MetaData()
    sa.Table("audit", apart, sa.Column("id", sa.Integer, primary_key=True))
    key = sa.Column("audit_id", sa.ForeignKey("audit.id"))
    sa.Table("entries", apart, sa.Column("id", sa.Integer, primary_key=True), key)
    apart.create_all(session.connection())
    data = populate(session, [apart], 5, exclude=["audit"])
    assert [row["audit_id"] for row in data.rows("entries")] == [None] * 5


def test_references_the_database_does_not_declare(session: Session) -> None:
    """A key may be declared in the call, and points at rows like any other."""
    loose = sa.MetaData()
    visits = sa.Table(
        "visits", loose, sa.Column("id", sa.Integer, primary_key=True), sa.Column("customer_id", sa.Integer)
    )
    loose.create_all(session.connection())
    data = populate(session, [Customer, visits], 8, references={"visits.customer_id": "Customer.id"})
    customers = {row["id"] for row in data.rows(Customer)}
    pointed = {row["customer_id"] for row in data.rows("visits")} - {None}
    assert pointed
    assert pointed <= customers
    with pytest.raises(RequestError, match="Did you mean"):
        populate(session, [Customer, visits], 8, references={"visits.customer_id": "Customer.idd"})


def test_a_reflected_database(engine: sa.Engine) -> None:
    """A database without models is filled from its own description."""
    found = sa.MetaData()
    found.reflect(engine)
    with Session(engine) as session:
        data = populate(session, found, {"order_items": 9})
        assert session.scalar(sa.select(sa.func.count()).select_from(OrderItem)) == 9
        assert set(data.tables) == {"customers", "products", "orders", "order_items"}


def test_sizes_by_class(session: Session) -> None:
    """Classes that share a table get their rows one by one, joined ones as part of their base's."""

    class Shared(DeclarativeBase):
        pass

    class Person(Shared):
        __tablename__ = "person"
        id: Mapped[int] = mapped_column(primary_key=True)
        kind: Mapped[str] = mapped_column(sa.String(10))
        name: Mapped[str] = mapped_column(sa.String(50))
        __mapper_args__ = {"polymorphic_on": "kind", "polymorphic_identity": "person"}

    class Guest(Person):
        __mapper_args__ = {"polymorphic_identity": "guest"}

    class Engineer(Person):
        __tablename__ = "engineer"
        id: Mapped[int] = mapped_column(sa.ForeignKey("person.id"), primary_key=True)
        language: Mapped[str | None] = mapped_column(sa.String(20))
        __mapper_args__ = {"polymorphic_identity": "engineer"}

    Shared.metadata.create_all(session.connection())
    data = populate(session, [Person, Guest, Engineer], {"Person": 2, "Guest": 3, "Engineer": 4})
    assert session.scalar(sa.select(sa.func.count()).select_from(Person)) == 9
    kinds = [person.kind for person in session.scalars(sa.select(Person).order_by(Person.id))]
    assert kinds == ["person"] * 2 + ["guest"] * 3 + ["engineer"] * 4
    assert len(data[Engineer]) == 4
    assert len(data[Guest]) == 3


@pytest.mark.parametrize(
    ("keywords", "message"),
    [
        ({"sizes": {"Custmer": 3}}, "Did you mean 'Customer'"),
        ({"sizes": {"Customer": -1}}, "-1 is negative"),
        ({"sizes": "many"}, "'many' is no size"),
        ({"generators": {"Customer": {"statu": 1}}}, "no column 'statu'. Did you mean 'status'"),
        ({"rows": {"Customer": [{"nam": "x"}]}}, "no column 'nam'. Did you mean 'name'"),
        ({"rows": {"Customer": {"name": "x"}}}, "give a list of rows"),
        ({"sizes": {"Order": per("Product", 1)}}, "products is no parent of orders. Its parents are customers"),
        ({"provider": "ofline"}, "no provider 'ofline'. Did you mean 'offline'"),
        ({"exclude": ["nothing"]}, "no model or table 'nothing'"),
        ({"exclude": ["Customer", "Product"]}, "Nothing is left to fill"),
        ({"locale": "xx_YY"}, "xx_YY"),
    ],
)
def test_bad_requests(session: Session, keywords: dict[str, Any], message: str) -> None:
    """A mistake is named, with the nearest name, before the database is touched."""
    with pytest.raises(RequestError) as caught:
        populate(session, MODELS, **keywords)
    assert message in str(caught.value)
    assert session.scalar(sa.select(sa.func.count()).select_from(Customer)) == 0


def test_every_mistake_at_once(session: Session) -> None:
    """One error lists all that is wrong with a call."""
    with pytest.raises(RequestError) as caught:
        populate(session, MODELS, {"Custmer": 1}, rows={"Order": [{"x": 1}]}, generators={"Prodct": {"price": 1}})
    assert len(caught.value.problems) == 3


def test_recipes_are_json() -> None:
    """What made a dataset can be written down, read back, and makes the same dataset."""
    from pytest_syda.recipe.document import decode_recipe, encode_recipe

    data = explain(MODELS, SIZES)
    for name, recipe in data.recipes.items():
        written = encode_recipe(recipe)
        assert json.loads(written)["table"] == name
        assert encode_recipe(decode_recipe(written)) == written
    again = Dataset(data.plan, {name: decode_recipe(encode_recipe(recipe)) for name, recipe in data.recipes.items()})
    assert [values.tolist() for values in again.columns("orders").values()] == [
        values.tolist() for values in data.columns("orders").values()
    ]


def test_models_of_two_databases_are_refused(session: Session) -> None:
    """As by the marker: classes of two bases do not go into one session; nothing is inserted."""

    class OtherBase(DeclarativeBase):
        pass

    class Elsewhere(OtherBase):
        __tablename__ = "elsewhere"
        id: Mapped[int] = mapped_column(primary_key=True)

    with pytest.raises(RequestError, match=r"two databases.*'elsewhere'"):
        populate(session, [Customer, Elsewhere])
    assert session.scalar(sa.select(sa.func.count()).select_from(Customer)) == 0
