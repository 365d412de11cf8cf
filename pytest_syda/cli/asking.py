"""What every command that makes data can be asked for: the options, and the request they stand for."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from pytest_syda.cli.sizes import Pair, Sizes
from pytest_syda.dataset.request import DEFAULT_SIZE

if TYPE_CHECKING:
    from pytest_syda.store.lookup import Lookup
    from pytest_syda.structured.progress import Shown

Command = Callable[..., Any]

_OPTIONS = (
    click.option(
        "--models",
        "-m",
        multiple=True,
        metavar="MODULE:NAME",
        help="Models to make rows for: a class, a base, a MetaData or a module, such as app.models:Base; or the URL of "
        "a database whose tables are read. Repeatable.",
    ),
    click.option(
        "--schema",
        "schemas",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        multiple=True,
        metavar="FILE",
        help="A schema file in YAML or JSON, instead of models: of all tables, or one for each. Repeatable.",
    ),
    click.option(
        "--sizes",
        "-s",
        type=Sizes(),
        default="",
        help='Rows by table or class: Customer=10,Order=30, or "OrderItem=1..5 per Order".',
    ),
    click.option(
        "--size",
        "-n",
        type=click.IntRange(min=0),
        default=DEFAULT_SIZE,
        show_default=True,
        help="Rows of each table that --sizes does not name.",
    ),
    click.option("--prompt", default=None, help="What the world is about."),
    click.option(
        "--table-prompt",
        "prompts",
        type=Pair("TABLE=TEXT"),
        multiple=True,
        help="What one table is about. Repeatable.",
    ),
    click.option(
        "--seed",
        type=int,
        default=0,
        show_default=True,
        help="Another seed, another world; the same seed, the same world.",
    ),
    click.option("--locale", default="en_US", show_default=True, help="Language and country of names and places."),
    click.option(
        "--provider", default=None, help="Who writes the recipes: offline, openai, anthropic.  [default: offline]"
    ),
    click.option(
        "--model", "model_name", default=None, help="A language model that writes them; implies its provider."
    ),
    click.option(
        "--base-url", default=None, metavar="URL", help="A server that speaks OpenAI's language, such as Ollama's."
    ),
    click.option("--budget", default=None, help='What the model may take: dollars, or "200000 tokens".'),
    click.option(
        "--mode",
        type=click.Choice(["auto", "live", "replay"]),
        default="auto",
        show_default=True,
        help="Whether a model may be asked for what is not kept. auto: not where CI or BUILD_NUMBER is set.",
    ),
    click.option(
        "--cache-dir",
        type=click.Path(file_okay=False, path_type=Path),
        default=None,
        help="Where answers are kept, so that none is paid for twice.  [default: .syda_cache]",
    ),
    click.option("--exclude", multiple=True, metavar="TABLE", help="A table to leave out. Repeatable."),
    click.option(
        "--reference",
        "references",
        type=Pair("CHILD.COLUMN=PARENT.COLUMN"),
        multiple=True,
        help="A foreign key the database does not declare. Repeatable.",
    ),
)


@dataclass(frozen=True)
class Request:
    """The keywords of `populate` and `explain`."""

    models: tuple[str, ...]
    schemas: tuple[Path, ...]
    keywords: dict[str, Any]

    def with_provider(self, provider: str) -> Request:
        """The same made by another."""
        return replace(self, keywords=self.keywords | {"provider": provider, "store": None})

    def seen(self, shown: Shown) -> Request:
        """The same, with its provider seen at work."""
        provider = self.keywords["provider"]
        return (
            self if provider is None else replace(self, keywords=self.keywords | {"provider": shown.provider(provider)})
        )

    @classmethod
    def of(cls, options: dict[str, Any]) -> Request:
        """Takes its own options out of a command's.

        Raises:
            click.UsageError: no models.
        """
        from pytest_syda.structured.locales import known_locale

        models, schemas = options.pop("models"), options.pop("schemas")
        size, sizes = options.pop("size"), options.pop("sizes")
        locale = known_locale(options.pop("locale"))
        keywords = {
            "sizes": sizes or size,
            "default_size": size,
            "prompt": options.pop("prompt"),
            "prompts": dict(options.pop("prompts")),
            "seed": options.pop("seed"),
            "locale": locale,
            "provider": (provider := _provider(options)),
            "store": _store(options, needed=provider not in {None, "offline"}),
            "exclude": options.pop("exclude"),
            "references": dict(options.pop("references")),
        }
        return cls(models, schemas, keywords)


def _provider(options: dict[str, Any]) -> Any:
    """A provider's name; with the model and its server, where they are named."""
    names = ("provider", "model_name", "base_url", "budget")
    given = {name: value for name in names if (value := options.pop(name)) is not None}
    if not given or set(given) == {"provider"}:
        return given.get("provider")
    from pytest_syda.schemas import ModelConfig

    return ModelConfig(**given)


def _store(options: dict[str, Any], *, needed: bool) -> Lookup | None:
    """Where answers are kept; None where nobody is paid for any."""
    folder, mode = options.pop("cache_dir"), options.pop("mode")
    if not needed:
        return None
    from pytest_syda.store.defaults import default_folder, default_lookup

    return default_lookup(folder or default_folder(), mode)


def asks(command: Command) -> Command:
    """Give a command these options."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def importable() -> None:
    """The caller's own modules are found from where the command is called, as `python -m` does."""
    here = os.getcwd()  # noqa: PTH109 - what sys.path holds are strings
    if here not in sys.path and "" not in sys.path:
        sys.path.insert(0, here)
