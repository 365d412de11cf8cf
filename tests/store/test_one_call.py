"""Whoever asks at the same time: one call for each key, under threads, in processes, and whatever is killed."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from pytest_syda.store.disk import DiskStore
from pytest_syda.store.lookup import Lookup
from tests.store.little_shop import Shop, calls, looked_up, plan_of, scripted

BOTH: dict[str, Any] = {"customers": [{"name": "Acme"}, {"name": "Globex"}], "orders": [{}, {}]}

ASKS = """
import sys
sys.path[:0] = sys.argv[4:]
from pathlib import Path
from tests.store.little_shop import ORDERS, CUSTOMERS, looked_up, plan_of, schema_of, scripted
from pytest_syda.store.disk import DiskStore
from pytest_syda.store.lookup import Lookup
folder, file, part = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
rows = {"customers": [{"name": f"C{n}"} for n in range(4)], "orders": [{} for n in range(4)]}

def slowly(plan, wanted):
    import threading, time
    batches = 0
    for each in wanted:
        for stop in range(1, 5) if part.startswith("batches") else [4]:
            if part == f"batches, {batches} of them":
                Path(f"{file}-held").touch()
                threading.Event().wait()
            time.sleep(0.03)
            yield {each.table: {"rows": rows[each.table][:stop]}}
            batches += 1

provider = scripted(*[slowly] * 3, calls_file=file)
lookup = Lookup(DiskStore(folder), folder=folder, run_id="run")
plan = plan_of(schema_of(CUSTOMERS), size=4) if part == "customers" else plan_of(size=4)
recipes = looked_up(lookup, provider, plan)
assert [len(recipe.rows) for recipe in recipes.values()] == [4] * len(recipes), recipes
print("done")
"""


def start(folder: Path, file: Path, part: str = "all") -> subprocess.Popen[str]:
    path = [str(Path(__file__).parents[2]), *(part for part in sys.path if part)]
    command = [sys.executable, "-c", ASKS, str(folder), str(file), part, *path]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def finish(*processes: subprocess.Popen[str]) -> None:
    for process in processes:
        out, err = process.communicate(timeout=120)
        assert (process.returncode, out) == (0, "done\n"), err


def test_threads_ask_once(tmp_path: Path) -> None:
    """Twenty at once, of one lookup and of several."""
    provider = scripted(BOTH, delay=0.2)
    store = DiskStore(tmp_path)
    shared = Lookup(store, folder=tmp_path)
    found: list[Any] = []

    def ask(number: int) -> None:
        lookup = shared if number % 2 else Lookup(DiskStore(tmp_path), folder=tmp_path)
        found.append(looked_up(lookup, provider, plan_of()))

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert provider.calls == 1
    assert len(found) == 20
    assert all(each == found[0] for each in found)


def test_threads_ask_once_without_a_folder(cache: Any) -> None:
    """Also where nothing is kept on disk."""
    provider = scripted(BOTH, delay=0.1)
    lookup = Shop(cache).lookup()
    threads = [threading.Thread(target=looked_up, args=(lookup, provider, plan_of())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert provider.calls == 1


def test_processes_started_together_ask_once(tmp_path: Path) -> None:
    """Eight of them, some of which want a part of what the others want."""
    parts = ["all", "customers"] * 4
    finish(*[start(tmp_path / "cache", tmp_path / "calls", part) for part in parts])

    asked = (tmp_path / "calls").read_text()
    assert asked.count('"customers"') == 1
    assert asked.count('"orders"') == 1
    assert len(list(DiskStore(tmp_path / "cache").entries())) == 2


def test_killed_at_any_moment_nothing_is_half_written_or_paid_for_again(tmp_path: Path) -> None:
    """Whatever was kept when the process was killed is whole, and the next run asks for the rest alone."""
    process = start(tmp_path / "lives", tmp_path / "called", "batches")
    called = waited_for(process, tmp_path / "called")
    finish(process)
    longest = time.monotonic() - called  # from its call to its end
    for number in range(1, 8):
        folder, file = tmp_path / f"cache{number}", tmp_path / f"calls{number}"
        process = start(folder, file, "batches")
        waited_for(process, file)
        time.sleep(longest * number / 8)
        killed(process, folder, file)


@pytest.mark.parametrize("batches", [0, 2, 4, 7])
def test_killed_between_batches_each_of_them_is_kept(tmp_path: Path, batches: int) -> None:
    """What was yielded has been kept by the time the provider goes on."""
    folder, file = tmp_path / "cache", tmp_path / "calls"
    process = start(folder, file, f"batches, {batches} of them")
    waited_for(process, tmp_path / "calls-held")
    assert sum(killed(process, folder, file).values()) == batches


def waited_for(process: subprocess.Popen[str], file: Path) -> float:
    """The moment when this file was there; or the process ended, if that came first."""
    while not file.exists() and process.poll() is None:
        time.sleep(0.002)
    return time.monotonic()


def killed(process: subprocess.Popen[str], folder: Path, file: Path) -> dict[str, int]:
    """Rows by table that are kept of a process that is killed now; another one then asks for the rest."""
    process.kill()
    process.communicate()
    kept, before = whole(folder), calls(file)
    finish(start(folder, file, "batches"))
    assert whole(folder) == {"customers": 4, "orders": 4}
    assert calls(file) - before == (kept != {"customers": 4, "orders": 4})
    return kept


def whole(folder: Path) -> dict[str, int]:
    """Rows by table; every entry is read, and none is damaged."""
    said: list[str] = []
    store = DiskStore(folder, say=said.append)
    entries = [store.get(header.key) for header in store.entries()]
    assert None not in entries
    assert not said
    return {entry.table: len(entry.recipe.rows) for entry in entries if entry}


def test_killed_while_it_waits_for_a_lock(tmp_path: Path) -> None:
    """The system lets go of what the dead held."""
    first = start(tmp_path / "cache", tmp_path / "calls", "batches")
    waited_for(first, tmp_path / "calls")
    second = start(tmp_path / "cache", tmp_path / "calls", "batches")
    time.sleep(0.1)
    first.kill()
    first.communicate()
    finish(second)


@pytest.mark.parametrize("moment", range(0, 40, 13))
def test_killed_as_the_cache_is_made(tmp_path: Path, moment: int) -> None:
    """The database is there whole or not at all, and what was left lying about is cleared away."""
    script = """
import sys
sys.path[:0] = sys.argv[2:]
from pytest_syda.store.disk import DiskStore
from tests.store.little_shop import entry_of, named
import diskcache, pytest_syda.store.bytes_disk, filelock
entry = entry_of(rows=named("Acme"))
print("ready", flush=True)
DiskStore(sys.argv[1]).put(entry)
sys.stdin.read()
"""
    path = [str(Path(__file__).parents[2]), *(part for part in sys.path if part)]
    command = [sys.executable, "-c", script, str(tmp_path / "cache"), *path]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    time.sleep(moment / 1000)
    process.kill()
    process.communicate()
    assert whole(tmp_path / "cache") in ({}, {"customers": 1})
    finish(start(tmp_path / "cache", tmp_path / "calls"))
    assert not list((tmp_path / "cache").glob(".making-*"))


def test_a_failure_is_remembered_across_processes(tmp_path: Path) -> None:
    """Workers of one run do not each pay for it; the next run asks again."""
    from pytest_syda.errors import ProviderError

    provider = scripted(ProviderError("overloaded"), BOTH)
    for _ in range(2):  # as two processes would
        with pytest.raises(ProviderError, match="overloaded"):
            looked_up(Lookup(DiskStore(tmp_path), folder=tmp_path, run_id="one"), provider, plan_of())
    assert provider.calls == 1
    looked_up(Lookup(DiskStore(tmp_path), folder=tmp_path, run_id="two"), provider, plan_of())
    assert provider.calls == 2


def test_a_refresh_is_once_a_run_across_processes(tmp_path: Path) -> None:
    """Whichever worker comes first writes anew for all."""
    provider = scripted(BOTH, BOTH, BOTH)
    looked_up(Lookup(DiskStore(tmp_path), folder=tmp_path), provider, plan_of())
    for _ in range(2):
        looked_up(Lookup(DiskStore(tmp_path), folder=tmp_path, run_id="one", refresh=["*"]), provider, plan_of())
    assert provider.calls == 2
