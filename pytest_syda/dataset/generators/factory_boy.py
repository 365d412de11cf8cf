"""What of factory_boy can be a generator, and where."""

from __future__ import annotations

from typing import Any

import factory
from factory.declarations import BaseDeclaration, Parameter, PostGenerationDeclaration

from pytest_syda.dataset.generators.declarations import Declared
from pytest_syda.dataset.generators.factories import Whole
from pytest_syda.dataset.generators.shared import Maker, Target
from pytest_syda.errors import GeneratorError, nearest

FAKER = "faker:"


def factory_maker(generator: Any, target: Target) -> Maker | None:
    """A maker where this is something of factory_boy's, or the text `faker:` and a provider; else None.

    Raises:
        GeneratorError: it is, but can do nothing here.
    """
    if isinstance(generator, type) and issubclass(generator, factory.base.BaseFactory):
        return Whole.of(generator, target)
    if isinstance(generator, str) and generator.startswith(FAKER):
        return Declared(_provider(generator, target), repr(generator))
    if isinstance(generator, Parameter | PostGenerationDeclaration):
        raise GeneratorError(_misplaced(generator, target), tables=[target.table.name])
    if isinstance(generator, BaseDeclaration) and target.column:
        return Declared(generator, _spoken(generator))
    return None


def _provider(text: str, target: Target) -> Any:
    """The declaration that `faker:company` stands for."""
    name = text.removeprefix(FAKER).strip()
    fake = factory.Faker._get_faker()  # noqa: SLF001 - the one that declarations use
    if not hasattr(fake, name):
        known = [each for proxied in fake.factories for provider in proxied.providers for each in dir(provider)]
        hint = nearest(name, [each for each in known if not each.startswith("_")])
        text = f"{target.where}: Faker has no provider {name!r}. {hint}".rstrip()
        raise GeneratorError(text, tables=[target.table.name])
    return factory.Faker(name)


def _spoken(declaration: Any) -> str:
    kind = type(declaration).__name__
    about = getattr(declaration, "provider", None) or getattr(declaration, "attribute_name", None)
    return f"factory.{kind}({about!r})" if about else f"factory.{kind}"


def _misplaced(declaration: Any, target: Target) -> str:
    kind = type(declaration).__name__
    if isinstance(declaration, Parameter):
        remedy = "It belongs into class Params of a factory; give the factory for the table."
    else:
        remedy = "It needs an instance that exists already, and rows are made before there are any."
    return f"{target.where}: factory.{kind} makes no value for a column.\n    {remedy}"
