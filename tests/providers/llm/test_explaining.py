"""What would leave the machine is shown before it does, exactly."""

from __future__ import annotations

import json

from pytest_syda.providers.llm.explaining import briefing, explain_calls
from pytest_syda.providers.openai import openai_client
from pytest_syda.schemas import ModelConfig
from tests.providers.llm.clients import Told, provider_of
from tests.providers.llm.worlds import CRM_SIZES, brief_of, crm, planned


def test_the_questions_shown_are_the_questions_put() -> None:
    """Every word of the first wave's questions is in the explanation, and nothing is called."""
    plan = planned(crm(), CRM_SIZES)
    wanted = list(brief_of(plan).wanted.values())
    client = Told()
    lines = "\n".join(provider_of(client).explain(plan, wanted))
    assert client.asks == []
    list(provider_of(client).write(plan, wanted))
    (asked,) = client.asks
    assert briefing(Told(), plan, wanted) == [[asked]]
    assert json.dumps(asked.schema, ensure_ascii=False) in lines
    assert all(line in lines for line in (*asked.prompt.splitlines(), *asked.system.splitlines()))


def test_tokens_and_money_are_estimated_without_a_key() -> None:
    """With a price known the headline says calls, tokens and dollars; no key is needed to say it."""
    plan = planned(crm(), CRM_SIZES)
    wanted = list(brief_of(plan).wanted.values())
    client = openai_client(ModelConfig(provider="openai", price=(0.1, 0.5)))
    headline, *_ = explain_calls(client, plan, wanted)
    assert headline.startswith("openai (gpt-6-luna): 1 call, about ")
    assert "tokens in and" in headline
    assert "$0.00" in headline


def test_later_questions_say_what_is_added_to_them() -> None:
    """Where rows of parents will be in a question, it says so; and a plan with nothing to ask says that."""
    plan = planned(crm(), CRM_SIZES)
    client = Told(max_output=3_000)
    lines = list(explain_calls(client, plan, list(brief_of(plan).wanted.values())))
    assert any("once they are there" in line for line in lines)
    assert list(explain_calls(client, plan, [])) == ["openai (told-1): nothing to ask"]
