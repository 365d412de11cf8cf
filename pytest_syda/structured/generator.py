"""`SyntheticDataGenerator`: the whole library behind one class."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, overload

from pytest_syda.errors import GeneratorError, ImpossibleError, RequestError
from pytest_syda.schemas import Secret
from pytest_syda.structured.choosing import OFFLINE, Chosen, Keys, choose, given, say
from pytest_syda.structured.frames import frame_of
from pytest_syda.structured.locales import known_locale
from pytest_syda.structured.memory import Memory
from pytest_syda.structured.progress import Shown
from pytest_syda.structured.registered import Registered

if TYPE_CHECKING:
    import pandas as pd

    from pytest_syda.dataset.dataset import Dataset
    from pytest_syda.providers import Provider
    from pytest_syda.schemas import ModelConfig
    from pytest_syda.store.modes import Mode
    from pytest_syda.structured.reading import Read
    from pytest_syda.structured.results import Tables
    from pytest_syda.structured.saved import SavedTable

AnyPath = str | PathLike[str]
DEFAULT_SIZE = 10


class SyntheticDataGenerator:
    """Makes synthetic data from models and schemas: DataFrames, or files of them, with valid foreign keys.

    The same arguments give the same data, on every machine. Without a model, the provider whose key is set writes the
    recipes, else the offline one, which needs neither key nor network; which of them it is, is said once, as a
    `SydaWarning`.

    Args:
        model: a model's name, which implies its provider: "gpt-4", "claude-haiku-5-5", or "offline".
        model_config: a `pytest_syda.schemas.ModelConfig` instead of a name, with everything a provider may be told.
        openai_api_key: OpenAI's key, where the environment does not have it. It is shown as `***`.
        anthropic_api_key: Anthropic's, likewise.
        provider: instead of a model, who writes the recipes: a registered name, or an object such as
            `pytest_syda.providers.fitted.FittedProvider(samples)`.
        seed: another seed, other data.
        cache_dir: where paid answers are kept, so that none is paid for twice; `.syda_cache` in the working directory.
        mode: "live" asks the provider for what is not kept, "replay" never does. By default a model that was named is
            asked, one that nobody named is not where CI or BUILD_NUMBER is set; within a test run the run decides.
        locale: language and country of names and places.
        progress: how far long work is, on the error stream: by default where that is a terminal, with True anywhere,
            with False nowhere.

    Raises:
        RequestError: nobody knows the model, or the locale.
        ProviderKeyError: its key is missing, and no answers of it are kept.
    """

    def __init__(
        self,
        model: str | None = None,
        model_config: ModelConfig | None = None,
        *,
        openai_api_key: str | None = None,
        anthropic_api_key: str | None = None,
        provider: str | Provider | None = None,
        seed: int = 0,
        cache_dir: AnyPath | None = None,
        mode: Mode | None = None,
        locale: str = "en_US",
        progress: bool | None = None,
    ) -> None:
        if isinstance(seed, bool) or not isinstance(seed, int):
            raise RequestError(f"seed={seed!r} is no whole number.")
        self._keys = Keys(_secret("openai", openai_api_key), _secret("anthropic", anthropic_api_key))
        if cache_dir is not None and not isinstance(cache_dir, str | PathLike):
            raise RequestError(f"cache_dir={cache_dir!r} is no path.")
        self._cache_dir = None if cache_dir is None else Path(cache_dir)
        self._chosen: Chosen = (
            choose(model, model_config, self._keys, kept=self._has_answers)
            if provider is None
            else given(provider, model, model_config)
        )
        if mode not in (None, "live", "replay"):
            raise RequestError(f"mode={mode!r} is neither 'live' nor 'replay'.")
        if progress is not None and not isinstance(progress, bool):
            raise RequestError(f"progress={progress!r} is neither True nor False, nor None for terminals only.")
        self._mode = mode
        self._shown = Shown(progress)
        self._registered = Registered()
        self._memory = Memory()
        self.seed = seed
        self.locale = known_locale(locale)
        if self._chosen.said:
            say(self._chosen.said)

    @property
    def provider(self) -> str:
        """Who writes the recipes."""
        return self._chosen.provider

    @property
    def model(self) -> str:
        """The model that was named; empty for the provider's default."""
        return self._chosen.model

    def __repr__(self) -> str:
        model = f", model={self.model!r}" if self.model else ""
        keys = "".join(f", {name}_api_key='***'" for name in ("openai", "anthropic") if self._keys.given(name))
        return f"SyntheticDataGenerator(provider={self.provider!r}{model}{keys}, seed={self.seed})"

    def register_generator(self, type_name: str, func: Any, column_name: str | None = None) -> None:
        """Have `func` make the values of all columns of a type, or of one column.

        Args:
            type_name: of the columns: "text", "number", "float", "date", "foreign_key", …, or a name of your own that
                schemas then may use as a type.
            func: a function `(row, col_name) -> value`, which may ask for `parents`, `rng`, `dataset` and `i` by name
                as well; one marked with `pytest_syda.vectorized`; a factory_boy declaration; "faker:" and a provider;
                a list that is gone through in turn; an iterator; or a constant.
            column_name: only columns of this name. "Claim.status" is that of one model.

        Generators run in the order in which they were registered, each seeing the row so far. Another one for the same
        type and column takes the place of the first.

        Raises:
            RequestError: the names are none.
        """
        self._registered.add(type_name, func, column_name)

    def unregister_generator(self, type_name: str, column_name: str | None = None) -> None:
        """Undo `register_generator` for the same type and column.

        Raises:
            RequestError: nothing is registered there.
        """
        self._registered.remove(type_name, column_name)

    @overload
    def generate_data(
        self, schema: Any, prompt: str | None = None, sample_size: int = DEFAULT_SIZE, output_path: None = None
    ) -> pd.DataFrame: ...
    @overload
    def generate_data(
        self,
        schema: Any,
        prompt: str | None = None,
        sample_size: int = DEFAULT_SIZE,
        *,
        output_path: AnyPath,
        escape_formulas: bool = False,
    ) -> SavedTable: ...
    @overload
    def generate_data(
        self,
        schema: Any,
        prompt: str | None = None,
        sample_size: int = DEFAULT_SIZE,
        *,
        output_path: AnyPath | None,
        escape_formulas: bool = False,
    ) -> pd.DataFrame | SavedTable: ...
    @overload
    def generate_data(
        self,
        schema: Any,
        prompt: str | None,
        sample_size: int,
        output_path: AnyPath,
        *,
        escape_formulas: bool = False,
    ) -> SavedTable: ...
    def generate_data(
        self,
        schema: Any,
        prompt: str | None = None,
        sample_size: int = DEFAULT_SIZE,
        output_path: AnyPath | None = None,
        *,
        escape_formulas: bool = False,
    ) -> pd.DataFrame | SavedTable:
        """Rows of one table.

        Args:
            schema: a dict of column to type, a mapped class, a `Table`, the path of a YAML or JSON schema file, a JSON
                Schema, a dataclass, a TypedDict or a Pydantic model.
            prompt: what the rows are about.
            sample_size: how many.
            output_path: a file to write them to, that ends in .csv, .json, .jsonl or .parquet.
            escape_formulas: in CSV, texts that a spreadsheet would run as a formula get a `'` in front.

        Returns:
            A DataFrame; with `output_path` that path, as text that also knows the rows (see `SavedTable`).

        A foreign key refers to the rows that this generator made of its parent before; that of a model else to rows
        that its parent would get.

        Raises:
            RequestError: what was asked for makes no sense.
            SchemaError: the schema cannot be read; with everything that is wrong.
            ImpossibleError: demands contradict each other.
            GeneratorError: a generator raised, or returned what its column cannot take.
            SinkError: the file cannot be written.
        """
        from pytest_syda.structured.outputs import output_file, save
        from pytest_syda.structured.reading import read_one
        from pytest_syda.structured.saved import SavedTable

        path = None if output_path is None else output_file(output_path)
        read = read_one(schema, self._registered, prompt, self._memory.forms)
        [table] = read.introspection.listed
        sizes, prompts = self._memory.of(read, table)
        dataset = self._make(
            read,
            sizes={**sizes, read.named(schema): whole(sample_size)},
            prompts={**prompts, **_given(table, prompt)},
            alone=True,
            words={"sizes": "sample_size", "prompts": "prompt"},
        )
        self._memory.keep(read, table, dataset.size(table), prompt)
        if path is None:
            return frame_of(dataset, table)
        rows = save(dataset, table, path, self._shown, escape_formulas=escape_formulas)
        return SavedTable.of(str(output_path), rows, lambda: frame_of(dataset, table))

    def generate_related_data(  # noqa: PLR0917 - the order that callers know
        self,
        models: Any,
        prompts: Mapping[Any, str] | str | None = None,
        sample_sizes: Mapping[Any, Any] | int | None = None,
        output_dir: AnyPath | None = None,
        custom_generators: Mapping[Any, Any] | None = None,
        output_format: str | Sequence[str] = "csv",
        *,
        default_sample_size: int = DEFAULT_SIZE,
        escape_formulas: bool = False,
    ) -> Tables:
        """Rows of several tables that refer to each other, parents first, every foreign key valid.

        Args:
            models: mapped classes, a declarative base, a MetaData, `Table`s; or a dict of name to schema, where a
                schema is anything that `generate_data` takes; or a schema file of several tables. Parents that mapped
                classes refer to are added.
            prompts: what the rows of each table are about; one text for all of them together.
            sample_sizes: rows by table, or of every table. `per("Customer", 0, 5)` gives each customer so many.
            output_dir: a folder for one file a table. It is made where it is not there.
            custom_generators: by table and column, for this call only; see `register_generator`.
            output_format: csv, json, jsonl or parquet, or several of these.
            default_sample_size: rows of the tables that `sample_sizes` does not name.
            escape_formulas: in CSV, texts that a spreadsheet would run as a formula get a `'` in front.

        Returns:
            DataFrames by model name (table name where there is no class), parents before children.

        Raises:
            RequestError: what was asked for makes no sense.
            SchemaError: a schema cannot be read; with everything that is wrong.
            ImpossibleError: demands contradict each other.
            GeneratorError: a generator raised, or returned what its column cannot take.
            SinkError: a file cannot be written.
        """
        from pytest_syda.structured.aliases import aliases_of
        from pytest_syda.structured.outputs import formats_of, output_folder, save_all
        from pytest_syda.structured.reading import read_all

        formats = formats_of(output_format, output_dir)
        folder = None if output_dir is None else output_folder(output_dir, formats)
        aliases = aliases_of(models)
        _require_mapping("custom_generators", custom_generators, '{"Customer": {"status": …}}')
        if not isinstance(prompts, str):
            _require_mapping("prompts", prompts, '{"Customer": "Tea shops"}, or one text for all')
        custom = aliases.real(custom_generators or {})
        read = read_all(models, self._registered, custom)
        dataset = self._make(
            read,
            sizes=aliases.real(_sizes(sample_sizes)),
            default_size=default_sample_size,
            prompts=aliases.real(prompts) if isinstance(prompts, Mapping) else None,
            prompt=prompts if isinstance(prompts, str) else None,
            custom=custom,
        )
        for plan in dataset.plan:
            self._memory.keep(read, plan.name, plan.size, (dataset.plan.request.prompts or {}).get(plan.name))
        names = aliases.names(dataset)
        if folder is not None:
            save_all(dataset, folder, formats, self._shown, names=names, escape_formulas=escape_formulas)
        return _tables(dataset, names)

    def generate_for_schemas(  # noqa: PLR0917 - the order that callers know
        self,
        schemas: Any,
        prompts: Mapping[Any, str] | str | None = None,
        sample_sizes: Mapping[Any, Any] | int | None = None,
        output_dir: AnyPath | None = None,
        custom_generators: Mapping[Any, Any] | None = None,
        output_format: str | Sequence[str] = "csv",
        *,
        default_sample_size: int = DEFAULT_SIZE,
        escape_formulas: bool = False,
    ) -> Tables:
        """`generate_related_data` for a dict of name to schema: dicts, files, JSON Schemas, classes."""
        return self.generate_related_data(
            schemas,
            prompts,
            sample_sizes,
            output_dir,
            custom_generators,
            output_format,
            default_sample_size=default_sample_size,
            escape_formulas=escape_formulas,
        )

    def generate_for_sqlalchemy_models(  # noqa: PLR0917 - the order that callers know
        self,
        sqlalchemy_models: Any,
        prompts: Mapping[Any, str] | str | None = None,
        sample_sizes: Mapping[Any, Any] | int | None = None,
        output_dir: AnyPath | None = None,
        custom_generators: Mapping[Any, Any] | None = None,
        output_format: str | Sequence[str] = "csv",
        *,
        default_sample_size: int = DEFAULT_SIZE,
        escape_formulas: bool = False,
    ) -> Tables:
        """`generate_related_data` for mapped classes."""
        return self.generate_related_data(
            sqlalchemy_models,
            prompts,
            sample_sizes,
            output_dir,
            custom_generators,
            output_format,
            default_sample_size=default_sample_size,
            escape_formulas=escape_formulas,
        )

    def _make(self, read: Read, *, words: Mapping[str, str] | None = None, **asked: Any) -> Dataset:
        from pytest_syda.structured.making import Wanted, in_our_words, make_dataset, notes_of

        for text in self._registered.mistyped(
            {table.name: (table, read.said.get(table.name, {}), read.names(table)) for table in read.schema}
        ):
            say(text)
        wanted = Wanted(
            read,
            seed=self.seed,
            locale=self.locale,
            provider=self._chosen.source,
            store=self._store(),
            shown=self._shown,
            **asked,
        )
        try:
            dataset = make_dataset(wanted, self._registered)
        except (RequestError, ImpossibleError) as error:
            raise in_our_words(error, words) from error.__cause__
        except GeneratorError as error:  # whose traceback is of use, not ours
            raise error.with_traceback(None) from error.__cause__
        for note in notes_of(dataset, read):
            say(note)
        return dataset

    def _has_answers(self) -> bool:
        """Whether there is a folder that may hold answers: those need no key."""
        from pytest_syda.store.defaults import default_folder

        return (self._cache_dir or default_folder()).is_dir()

    def _store(self) -> Any:
        from pytest_syda.store.current import current
        from pytest_syda.store.defaults import default_lookup

        if self._chosen.provider == OFFLINE:
            return None
        named = "auto" if self._chosen.said or current() is not None else "live"
        return default_lookup(self._cache_dir, self._mode or named)


def _secret(provider: str, key: str | None) -> Secret | None:
    """A key that is empty, as from a variable that is not set, is none."""
    if key is not None and not isinstance(key, str):
        raise RequestError(f"{provider}_api_key is {type(key).__name__}, and a key is text.")
    return Secret(key.strip()) if key and key.strip() else None


def _given(table: str, prompt: str | None) -> dict[str, str]:
    return {} if prompt is None else {table: prompt}


def whole(size: Any) -> Any:
    """A NumPy integer is a size, too."""
    return size.item() if hasattr(size, "dtype") and hasattr(size, "item") else size


def _require_mapping(parameter: str, given: object, example: str) -> None:
    if given is not None and not isinstance(given, Mapping):
        raise RequestError(f"{parameter}={given!r} names no tables. Write {example}.")


def _sizes(sample_sizes: Any) -> Any:
    if isinstance(sample_sizes, Mapping):
        return {table: whole(size) for table, size in sample_sizes.items()}
    return {} if sample_sizes is None else whole(sample_sizes)


def _tables(dataset: Dataset, names: dict[str, str]) -> Tables:
    from pytest_syda.structured.results import Tables

    frames = {name: frame_of(dataset, table) for table, name in names.items()}
    home = dataset.home
    return Tables(frames, names, home.key if home is not None else str)
