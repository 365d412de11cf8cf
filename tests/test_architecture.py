"""The house: which stage may import which, what arrives only when needed, and what is not there at all."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Literal

import pytest

import pytest_syda

HOME = Path(pytest_syda.__file__).parent
PACKAGE = HOME.name

LEVELS = (
    {"errors"},
    {"registry", "words", "budget", "collector"},
    {"schemas"},
    {"schema"},
    {"recipe"},
    {"dataset"},
    {"providers", "store", "sinks"},
    {"seeding"},
    {"plugin", "structured"},
    {"cli"},
    {"__main__"},
)
"""Stages, lowest first. A stage imports lower ones; those on one level do not import each other."""

HEAVY = {"pandas", "sqlglot", "faker", "factory", "openai", "anthropic", "httpx2", "genai_prices", "pyarrow", "psycopg",
         "psycopg2", "diskcache"}  # fmt: skip
"""Each arrives with the first thing that needs it."""

FORBIDDEN_CALLS = {"print", "eval", "exec", "compile", "__import__", "breakpoint"}
FORBIDDEN_MODULES = {"pickle", "cPickle", "marshal", "shelve", "dill", "cloudpickle"}

When = Literal["loading", "calling", "checking"]


@dataclass(frozen=True)
class Import:
    """One imported module, as far as it is known to be one; where it stands, and when it happens."""

    importer: str
    imported: str
    when: When
    line: int

    def __str__(self) -> str:
        return f"{self.importer.replace('.', '/')}.py:{self.line} imports {self.imported}"


def modules() -> dict[str, Path]:
    """Every module of the package by its dotted name."""
    found = {}
    for path in sorted(HOME.rglob("*.py")):
        parts = (PACKAGE, *path.relative_to(HOME).with_suffix("").parts)
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


MODULES = modules()


@cache
def tree(module: str) -> ast.Module:
    return ast.parse(MODULES[module].read_text(encoding="utf-8"))


def imports(module: str) -> list[Import]:
    return list(_walk(module, tree(module), "loading"))


def _walk(module: str, node: ast.AST, when: When) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            yield from (Import(module, alias.name, when, child.lineno) for alias in child.names)
        elif isinstance(child, ast.ImportFrom):
            yield from (Import(module, name, when, child.lineno) for name in _named(module, child))
        elif isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            yield from _walk(module, child, "calling" if when == "loading" else when)
        elif isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
            for inner in child.body:
                yield from _walk(module, ast.Module([inner], []), "checking")
            for inner in child.orelse:
                yield from _walk(module, ast.Module([inner], []), when)
        else:
            yield from _walk(module, child, when)


def _named(module: str, node: ast.ImportFrom) -> set[str]:
    """`from a import b` imports a.b where that is a module, and a where it is not."""
    base = node.module or ""
    if node.level:
        parents = module.split(".") if MODULES[module].name == "__init__.py" else module.split(".")[:-1]
        kept = parents[: len(parents) - node.level + 1]
        base = ".".join([*kept, base] if base else kept)
    within = {f"{base}.{alias.name}" for alias in node.names}
    return {name if name in MODULES else base for name in within}


def stage(module: str) -> str:
    """The folder or the module right below the package; empty for the package itself."""
    return module.partition(".")[2].partition(".")[0]


def level(name: str) -> int:
    return next(number for number, stages in enumerate(LEVELS) if name in stages)


ALL = [found for module in MODULES for found in imports(module)]
OURS = [found for found in ALL if found.imported.partition(".")[0] == PACKAGE]


def listed(found: list[Import]) -> str:
    return "\n".join(map(str, found))


def test_every_module_belongs_to_a_stage() -> None:
    """A new folder has to say where it stands before anything can import it."""
    known = {""}.union(*LEVELS)
    assert {stage(module) for module in MODULES} <= known


def test_imports_go_from_later_stages_to_earlier_ones() -> None:
    """plugin, structured → seeding → providers, store, sinks → dataset → recipe → schema → errors; in functions too."""
    outside = [
        found
        for found in OURS
        if found.when != "checking"
        and stage(found.importer)
        and stage(found.imported)
        and stage(found.importer) != stage(found.imported)
        and level(stage(found.imported)) >= level(stage(found.importer))
    ]
    assert not outside, listed(outside)


def test_types_are_imported_from_earlier_stages_too() -> None:
    """What a stage does not import it does not name in its types either."""
    outside = [
        found
        for found in OURS
        if found.when == "checking"
        and stage(found.importer)
        and stage(found.importer) != stage(found.imported)
        and (not stage(found.imported) or level(stage(found.imported)) > level(stage(found.importer)))
    ]
    assert not outside, listed(outside)


def test_no_module_imports_itself_in_a_circle() -> None:
    """Modules can be loaded in some order, whichever is asked for first."""
    graph: dict[str, set[str]] = {module: set() for module in MODULES}
    for found in OURS:
        # a package's __init__ that gathers its modules is loaded with each of them, and needs none of its own names
        if found.when == "loading" and not found.importer.startswith(f"{found.imported}."):
            graph[found.importer].add(found.imported)
    try:
        order = list(TopologicalSorter(graph).static_order())
    except CycleError as error:
        pytest.fail(f"These import each other: {' → '.join(error.args[1])}")
    assert set(order) >= set(MODULES)


def loaded_with(module: str) -> list[Import]:
    """Everything that is imported when this module is, directly or through ours."""
    seen, waiting, found = {PACKAGE}, [module], []
    while waiting:
        importer = waiting.pop()
        if importer in seen or importer not in MODULES:
            continue
        seen.add(importer)
        here = [found for found in imports(importer) if found.when == "loading"]
        found += here
        waiting += [each.imported for each in here] + [importer.rpartition(".")[0]]
    return found


def test_what_is_heavy_is_not_loaded_with_the_library() -> None:
    """pandas comes with the first frame, sqlglot with the first CHECK, Faker with the first locale, an SDK with the
    first paid call: each is imported in a function, or in a module that is."""
    early = [found for found in loaded_with("pytest_syda.seeding") if found.imported.partition(".")[0] in HEAVY]
    assert not early, listed(early)


def test_the_plugin_loads_the_standard_library_and_pytest() -> None:
    """A suite that does not use the marker has next to nothing to pay."""
    known = sys.stdlib_module_names | {"pytest", PACKAGE}
    others = [found for found in loaded_with("pytest_syda.plugin") if found.imported.partition(".")[0] not in known]
    assert not others, listed(others)


def test_sqlalchemy_lives_at_the_two_ends() -> None:
    """The middle can be read, built by hand and tested without it."""
    middle = {"errors", "recipe", "dataset", "providers", "store"}
    found = [
        found
        for found in ALL
        if stage(found.importer) in middle
        and found.imported.partition(".")[0] == "sqlalchemy"
        and found.when == "loading"
    ]
    assert not found, listed(found)


def test_pytest_is_imported_by_the_plugin_alone() -> None:
    """Everything else works in a program that never heard of tests."""
    names = {"pytest", "_pytest", "pluggy", "xdist"}
    found = [found for found in ALL if found.imported.partition(".")[0] in names and stage(found.importer) != "plugin"]
    assert not found, listed(found)


def test_only_public_parts_of_pytest_are_used() -> None:
    """Nothing of `_pytest`, which changes without notice."""
    found = [found for found in ALL if found.when != "checking" and found.imported.partition(".")[0] == "_pytest"]
    assert not found, listed(found)


@pytest.mark.parametrize("module", MODULES)
def test_nothing_prints_or_runs_text_as_code(module: str) -> None:
    """What a recipe, a cache or a recording holds is data, and results go where they are asked for."""
    calls = [node for node in ast.walk(tree(module)) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    found = [f"line {call.lineno}: {call.func.id}()" for call in calls if call.func.id in FORBIDDEN_CALLS]
    assert not found, f"{module}: {found}"


def test_nothing_is_pickled() -> None:
    """A file can hold nothing that runs when it is read."""
    found = [found for found in ALL if found.imported.partition(".")[0] in FORBIDDEN_MODULES]
    assert not found, listed(found)
