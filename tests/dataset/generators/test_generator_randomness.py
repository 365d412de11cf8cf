"""Global randomness is seeded by address, so that reruns are equal, and left as it was found."""

# ruff: noqa: S311, NPY002, PLW0108, RUF015 - the legacy global generators are what this is about

from __future__ import annotations

import json
import random
import subprocess
import sys
import uuid
from typing import Any

import factory
import factory.fuzzy
import faker.generator
import numpy as np
import pytest
from factory import random as factory_random
from generated_users import Run, Team

from pytest_syda.dataset.generators import vectorized
from pytest_syda.errors import GeneratorError

fake = faker.Faker()


class UserFactory(factory.Factory):
    class Meta:
        model = dict

    name = factory.Faker("name")
    nick = factory.Sequence(lambda n: f"nick {n}")
    email = factory.LazyAttribute(lambda o: f"{o.nick}{random.random()}@example.com")


GENERATORS: dict[str, Any] = {
    "random": {"name": lambda: str(random.random())},
    "numpy": {"name": lambda: str(np.random.rand())},
    "faker": {"name": lambda: fake.name()},
    "factory.Faker": {"name": factory.Faker("name")},
    "faker:": {"name": "faker:company"},
    "fuzzy": {"name": factory.fuzzy.FuzzyText(length=8)},
    "rng": {"name": lambda rng: str(rng.random())},
    "uuid": {"name": lambda: str(uuid.uuid4())},
    "LazyFunction": {"nick": factory.LazyFunction(uuid.uuid4)},
    "vectorized": {"name": vectorized(lambda rows, rng: [f"{x} {rng.random()}" for x in np.random.rand(len(rows))])},
    "factory": {"": UserFactory},
    "iterator": {"name": factory.Iterator("abc")},
    "two columns": {"name": lambda: str(random.random()), "nick": lambda: str(random.random())},
}
each_generator = pytest.mark.parametrize("generators", GENERATORS.values(), ids=GENERATORS)


def states() -> list[Any]:
    return [
        random.getstate(),
        faker.generator.random.getstate(),
        factory_random.randgen.getstate(),
        json.dumps(np.random.get_state(legacy=False), default=lambda array: array.tolist()),
        uuid.os.urandom,  # type: ignore[attr-defined]
        factory.Faker._DEFAULT_LOCALE,
    ]


@each_generator
def test_reruns_are_equal_whatever_was_drawn_in_between(run: Run, generators: dict[str, Any]) -> None:
    """The address decides, not the state that generators find; nor a counter of factory_boy's."""
    first = run(generators, 300)
    random.random(), np.random.rand(), fake.name(), uuid.uuid4(), UserFactory(), UserFactory()
    assert run(generators, 300) == first


@each_generator
def test_chunks_do_not_matter(run: Run, generators: dict[str, Any]) -> None:
    """Rows handed over in any number of pieces that start at multiples of 256 get the same values, in any order."""
    whole = run(generators, 1000)
    last, first = run(generators, 1000, start=512), run(generators, 512)
    assert {name: first[name] + last[name] for name in first} == whole


@each_generator
def test_growing_keeps_the_rows_there_were(run: Run, generators: dict[str, Any]) -> None:
    """The first 100 of 300 rows are the 100 rows."""
    assert {name: values[:100] for name, values in run(generators, 300).items()} == run(generators, 100)


@each_generator
def test_global_state_is_restored(run: Run, generators: dict[str, Any]) -> None:
    """Of every source, however much was drawn."""
    before = states()
    run(generators, 300)
    assert states() == before


def test_global_state_is_restored_when_a_generator_raises(run: Run) -> None:
    """Also in the middle of a factory_boy declaration."""
    before = states()
    for broken in (lambda: [random.random(), 1 / 0], factory.LazyFunction(lambda: [fake.name(), 1 / 0])):
        with pytest.raises(GeneratorError):
            run({"name": broken}, context=Team(locale="de_DE"))
    assert states() == before


@pytest.mark.parametrize("source", ["random", "numpy", "faker", "rng", "uuid", "factory.Faker", "fuzzy", "vectorized"])
def test_the_seed_changes_what_is_drawn(run: Run, source: str) -> None:
    """Another seed, other values, for every source."""
    assert run(GENERATORS[source], 20, seed=1) != run(GENERATORS[source], 20, seed=2)


def test_columns_draw_independently(run: Run) -> None:
    """Two columns with the same generator differ, and blocks of one column differ."""
    made = run(GENERATORS["two columns"], 512)
    assert made["name"] != made["nick"]
    assert made["name"][:256] != made["name"][256:]


def test_sources_do_not_repeat_each_other(run: Run) -> None:
    """`random` and Faker's own generator are not seeded alike."""
    made = run({"name": lambda: random.random(), "nick": lambda: faker.generator.random.random()}, 50)
    assert not set(made["name"]) & set(made["nick"])
    made = run({"name": lambda: f"{random.random() == faker.generator.random.random()}"}, 50)
    assert set(made["name"]) == {"False"}


def test_the_rng_of_a_row_depends_on_nothing_but_its_address(run: Run) -> None:
    """What one row draws changes no other row."""
    greedy = run({"name": lambda rng, i: str([rng.random() for _ in range(i % 7 + 1)][0])}, 300)
    assert greedy == run({"name": lambda rng: str(rng.random())}, 300)


def test_a_faker_that_was_seeded_by_itself_is_seeded_and_restored(run: Run) -> None:
    """`seed_instance` gives factory_boy's faker a generator of its own; it is treated like the shared one."""
    own = factory.Faker._get_faker()
    own.seed_instance(5)
    try:
        first, state = run({"name": factory.Faker("name")}, 300), own.random.getstate()
        own.name()
        moved = own.random.getstate()
        assert run({"name": factory.Faker("name")}, 300) == first
        assert own.random.getstate() == moved != state
    finally:
        factory.Faker._FAKER_REGISTRY.clear()


SCRIPT = """
import sys
sys.path.insert(0, {here!r})
from generated_users import USERS, Team, made_rows
from pytest_syda.dataset.generators import run_generators

def lazily():
    import random, numpy.random
    from faker import Faker
    return f"{{random.random():.9f}} {{numpy.random.rand():.9f}} {{Faker().name()}}"

attributes = {{column.name: column.attribute for column in USERS.columns}}
rows = made_rows(0, 300)
made = run_generators(USERS, {{"name": lazily}}, rows, seed=3, start=0, attributes=attributes, context=Team())
print(made["name"])
"""


def test_processes_agree_even_where_a_generator_imports_its_source(request: pytest.FixtureRequest) -> None:
    """Faker and numpy.random, imported by the first call, are seeded all the same."""
    script = SCRIPT.format(here=str(request.path.parent))
    outputs = [
        subprocess.run(
            [sys.executable, "-c", script], env={"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True
        ).stdout
        for seed in ("1", "2")
    ]
    assert outputs[0] == outputs[1]
    assert outputs[0].count(",") > 250


LIGHT = """
import sys
sys.path.insert(0, {here!r})
from generated_users import USERS, Team, made_rows
from pytest_syda.dataset.generators import run_generators

attributes = {{column.name: column.attribute for column in USERS.columns}}
generators = {{"name": lambda row, col: "x", "score": [1, 2, 3, 4], "nick": None}}
run_generators(USERS, generators, made_rows(0, 4), seed=3, start=0, attributes=attributes, context=Team())
print([name for name in ("pandas", "factory", "faker", "numpy.random", "sqlalchemy") if name in sys.modules])
"""


def test_functions_and_constants_import_nothing_heavy(request: pytest.FixtureRequest) -> None:
    """pandas, factory_boy and Faker come with the generators that need them."""
    script = LIGHT.format(here=str(request.path.parent))
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_values_are_the_same_everywhere(run: Run) -> None:
    """On every machine and supported Python: a change here changes every user's data, and is no small matter."""
    made = {source: run(GENERATORS[source], 258, start=256)["name"][1] for source in ("random", "numpy", "rng", "uuid")}
    assert made == {
        "random": "0.722417168685117",
        "numpy": "0.18738837157411203",
        "rng": "0.9852221298215869",
        "uuid": "9f9c9f76-ab7f-4df0-83ac-339c281a392a",
    }
