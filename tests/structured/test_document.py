"""The document's claims, each by running its own code."""

from __future__ import annotations

import random
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
import sqlalchemy as sa
from sqlalchemy.orm import declarative_base

from pytest_syda.store import current
from pytest_syda.store.disk import DiskStore
from pytest_syda.store.lookup import Lookup
from pytest_syda.structured import SyntheticDataGenerator
from tests.providers.standin.fixtures import standin
from tests.providers.standin.server import StandIn
from tests.structured.document import block, blocks, run

__all__ = ["standin"]

pytestmark = pytest.mark.filterwarnings("ignore:No model was named")

CODES = re.compile(r'\("([A-Z]\d[\d.]*)", "')


def test_the_copy_has_all_blocks() -> None:
    """No block is left out by the way they are found."""
    assert len(blocks()) == 10


def test_quick_start(capsys: pytest.CaptureFixture[str]) -> None:
    """Fifteen patients in a file of the columns asked for, and the path is what is printed."""
    names = run(block("'patient_id': 'number'"))
    assert capsys.readouterr().out == "Data saved to synthetic_output.csv\n"
    assert names["output"] == "synthetic_output.csv"
    frame = pd.read_csv(names["output"])
    assert list(frame.columns) == ["patient_id", "diagnosis_code", "email", "visit_date", "notes"]
    assert len(frame) == 15
    assert frame["patient_id"].is_unique
    assert frame["diagnosis_code"].str.fullmatch(r"[A-Z]\d\w(\.\w{1,4})?").all()
    assert frame["email"].str.contains("@").all()
    assert pd.to_datetime(frame["visit_date"]).notna().all()
    assert frame["notes"].str.len().min() > 10


def test_mapped_class() -> None:
    """A declarative model goes in as it is."""
    names = run(block("Full name of the user").replace("generator.generate_data", "frame = generator.generate_data"))
    assert list(names["frame"].columns) == ["id", "name"]
    assert len(names["frame"]) == 5
    assert names["frame"]["name"].str.contains(" ").all()


@pytest.fixture
def staff() -> dict[str, Any]:
    """The departments and employees that the document's steps take for granted."""
    base = declarative_base()

    class Department(base):  # type: ignore[misc, valid-type]
        __tablename__ = "departments"
        id = sa.Column(sa.Integer, primary_key=True)
        name = sa.Column(sa.String(40), unique=True)

    class Employee(base):  # type: ignore[misc, valid-type]
        __tablename__ = "employees"
        id = sa.Column(sa.Integer, primary_key=True)
        name = sa.Column(sa.String(60))
        department_id = sa.Column(sa.Integer, sa.ForeignKey("departments.id"), nullable=False)

    return {"Department": Department, "Employee": Employee, "random": random, "generator": SyntheticDataGenerator()}


def test_step_by_step(staff: dict[str, Any]) -> None:
    """Parents first, then children: their keys are those of the departments that were made."""
    names = run(block("# Generate departments first"), **staff)
    assert len(names["departments_df"]) == 5
    assert len(names["employees_df"]) == 10
    assert set(names["employees_df"]["department_id"]) <= set(names["departments_df"]["id"])


def test_key_by_a_generator(staff: dict[str, Any]) -> None:
    """A generator registered for one foreign key chooses among the rows it is given."""
    departments = pd.DataFrame({"id": [70, 71, 72]})
    names = run(block("def department_id_fk_generator"), departments_df=departments, **staff)
    employees = names["generator"].generate_data(schema=staff["Employee"], sample_size=40)
    assert set(employees["department_id"]) == {70, 71, 72}


def test_healthcare(capsys: pytest.CaptureFixture[str]) -> None:
    """Codes from the lists, amounts allowed below those billed, statuses as likely as their weights, keys that exist,
    and both files written."""
    code = block("def icd10_generator")
    names = run(code)
    assert "Generated 50 patient records and 200 claim records" in capsys.readouterr().out
    patients, claims = pd.read_csv("patients.csv"), pd.read_csv("claims.csv")
    assert (len(patients), len(claims)) == (50, 200)
    assert set(claims["patient_id"]) <= set(patients["id"])
    assert claims["claim_number"].is_unique
    assert patients["member_id"].is_unique
    assert set(claims["primary_diagnosis"]) <= set(CODES.findall(code))
    assert set(claims["procedure_code"].astype(str)) <= set(re.findall(r'"(\d{5})",? +# ', code))
    assert (claims["allowed_amount"] <= claims["billed_amount"]).all()
    counts = names["claims_df"]["status"].value_counts(normalize=True)
    wanted = {"Pending": 0.2, "Approved": 0.6, "Denied": 0.1, "Under Review": 0.05, "Appealed": 0.05}
    assert set(counts.index) == set(wanted)
    assert all(abs(counts[status] - share) < 0.1 for status, share in wanted.items())
    imaging = claims[claims["procedure_code"].astype(str) == "71045"]["billed_amount"]
    assert imaging.between(500, 1500).all()
    visits = claims[claims["procedure_code"].astype(str).str.startswith("992")]["billed_amount"]
    assert visits.between(100, 300).all()


def test_healthcare_again() -> None:
    """The same on every run, the generators' draws included, whatever was drawn before."""
    first = run(block("def icd10_generator"))["claims_df"].frame
    random.seed()
    pd.testing.assert_frame_equal(first, run(block("def icd10_generator"))["claims_df"].frame)


def test_keys_in_code() -> None:
    """Keys given as parameters choose the provider, and are never shown."""
    with pytest.warns(UserWarning, match="OpenAI"):
        generator = run(block("openai_api_key='...'"), SyntheticDataGenerator=SyntheticDataGenerator)["generator"]
    assert generator.provider == "openai"
    assert "..." not in repr(generator)
    assert "***" in repr(generator)


def test_configuration() -> None:
    """Every field of the document's configuration arrives; what the proxy is told is not shown."""
    names = run(block("ProxyConfig("), SyntheticDataGenerator=SyntheticDataGenerator)
    generator, config = names["generator"], names["config"]
    assert (generator.provider, generator.model) == ("openai", "gpt-4-turbo")
    assert config.proxy.path("openai", "gpt-4-turbo") == "/proxy/openai/completions"
    assert "internal-token" not in repr(config) + repr(generator)


@pytest.fixture
def paid(standin: StandIn, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[StandIn]:
    """OpenAI's language spoken on this machine, to the real SDK; nothing was paid for before."""
    monkeypatch.setenv("OPENAI_API_KEY", standin.key)
    monkeypatch.setenv("OPENAI_BASE_URL", standin.compatible_url)
    kept = Lookup(DiskStore(tmp_path / "kept"), folder=tmp_path / "kept")

    def find() -> Lookup:
        return kept

    current.enter(find)
    yield standin
    current.leave(find)


def test_named_model(paid: StandIn) -> None:
    """A model's name is what is asked, once: the same request again is not paid for again."""
    for _ in range(2):
        records = run(block("model='gpt-4-turbo')"))["records"]
        assert list(records.columns) == ["id", "name"]
        assert len(records) == 10
        assert records["id"].is_unique
    assert [request.body["model"] for request in paid.requests] == ["gpt-4-turbo"]
    assert "Generate user records" in str(paid.requests[0].body)


def test_related_by_a_model(paid: StandIn, capsys: pytest.CaptureFixture[str]) -> None:
    """The CRM as the document has it, through the real SDK: sizes, keys and files."""
    run(block("class OrderItem(Base)"), __name__="crm")["main"]()
    out = capsys.readouterr().out
    assert "All Contact.customer_id values are valid" in out
    assert "All OrderItem.product_id values are valid" in out
    sizes = {"Customer": 10, "Contact": 25, "Product": 15, "Order": 30, "OrderItem": 60}
    assert {name: len(pd.read_csv(f"crm_data/{name}.csv")) for name in sizes} == sizes
    assert {request.body["model"] for request in paid.requests} == {"gpt-4"}
    assert all("B2B SaaS" in str(request.body) for request in paid.requests[:1])


def test_named_model_without_its_key() -> None:
    """Is said at once, and no SDK is imported for it."""
    code = (
        "import sys\nfrom pytest_syda import ProviderKeyError, SyntheticDataGenerator\n"
        "try:\n    SyntheticDataGenerator(model='gpt-4')\nexcept ProviderKeyError as error:\n    print(error)\n"
        "print(sorted({'openai', 'anthropic', 'httpx', 'pandas'} & set(sys.modules)))"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert "OPENAI_API_KEY" in said
    assert said.splitlines()[-1] == "[]"


def _crm(model: str = "model='offline'") -> dict[str, Any]:
    """The CRM's models and their `main`."""
    return run(block("class OrderItem(Base)").replace("model='gpt-4'", model), __name__="crm")


def test_related(capsys: pytest.CaptureFixture[str]) -> None:
    """All five tables of the CRM with the sizes asked for, every foreign key valid, one file each."""
    names = _crm()
    names["main"]()
    out = capsys.readouterr().out
    assert "All Contact.customer_id values are valid" in out
    assert "All OrderItem.product_id values are valid" in out
    sizes = {"Customer": 10, "Contact": 25, "Product": 15, "Order": 30, "OrderItem": 60}
    frames = {name: pd.read_csv(f"crm_data/{name}.csv") for name in sizes}
    assert {name: len(frame) for name, frame in frames.items()} == sizes
    assert set(frames["Order"]["customer_id"]) <= set(frames["Customer"]["id"])
    assert set(frames["OrderItem"]["order_id"]) <= set(frames["Order"]["id"])
    assert frames["Customer"]["name"].is_unique
    assert set(frames["Customer"]["status"]) <= {"Active", "Inactive", "Prospect"}


def test_related_with_generators() -> None:
    """Generators of one call, for one model's column each."""
    names = run(block("custom_generators={"), **{**_crm(), "generator": SyntheticDataGenerator(model="offline")})
    results = names["results"]
    assert set(results["Customer"]["status"]) <= {"Active", "Inactive", "Prospect"}
    assert results["Product"]["price"].between(50, 5000).all()
    assert sorted(each.name for each in Path("output_data").iterdir()) == [
        "Contact.csv", "Customer.csv", "Order.csv", "OrderItem.csv", "Product.csv",
    ]  # fmt: skip
