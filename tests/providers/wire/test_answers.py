"""What comes back: texts, stop signals, usage, in one piece and in a stream."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor

import pytest

from pytest_syda.errors import ProviderAnswerError
from pytest_syda.providers.wire.client import Answer, Client
from tests.providers.standin import faults
from tests.providers.standin.engine import document
from tests.providers.standin.server import KEY, StandIn
from tests.providers.wire.asking import ASK, PROVIDERS, SCHEMA, client

pytestmark = pytest.mark.parametrize("provider", PROVIDERS)
either_way = pytest.mark.parametrize("streamed", [False, True], ids=["whole", "streamed"])


def ask(asked: Client, *, streamed: bool) -> tuple[Answer, str]:
    """The answer, and what was seen of it while it came."""
    seen: list[str] = []
    return asked.ask(ASK, on_text=seen.append if streamed else None), "".join(seen)


@either_way
def test_the_answer_is_the_document(standin: StandIn, provider: str, streamed: bool) -> None:
    """Thinking blocks come first, and are not text; what is watched is what is returned."""
    answer, seen = ask(client(standin, provider), streamed=streamed)
    assert json.loads(answer.text) == document(SCHEMA)
    assert answer.stop == "end"
    assert seen == (answer.text if streamed else "")


@either_way
def test_usage_is_counted_in_one_way(standin: StandIn, provider: str, streamed: bool) -> None:
    """Input with what was cached, output with what is hidden, the model as it calls itself, the request's id."""
    standin.then(faults.says("{}", input=100, cached=20, output=50, hidden=7))
    answer, _ = ask(client(standin, provider), streamed=streamed)
    assert (answer.usage.input, answer.usage.cached, answer.usage.output, answer.usage.hidden) == (100, 20, 50, 7)
    assert answer.usage.request_id == "req_1"
    assert answer.usage.microdollars == 34  # what was cached is cheaper
    assert answer.usage.model.startswith(("gpt-6-luna", "claude-haiku-5-5"))


@either_way
def test_a_truncated_answer_says_so(standin: StandIn, provider: str, streamed: bool) -> None:
    """With the text that was paid for."""
    standin.then(faults.truncated())
    answer, _ = ask(client(standin, provider), streamed=streamed)
    assert answer.stop == "truncated"
    assert answer.text
    assert json.dumps(document(SCHEMA), ensure_ascii=False).startswith(answer.text)


@either_way
def test_a_refusal_has_no_text_but_a_reason(standin: StandIn, provider: str, streamed: bool) -> None:
    """In the words of the model."""
    standin.then(faults.refused("I would rather not."))
    answer, _ = ask(client(standin, provider), streamed=streamed)
    assert answer.stop == "refused"
    assert answer.text == ""
    assert "I would rather not." in answer.detail


@either_way
def test_a_refusal_repeats_no_key(standin: StandIn, provider: str, streamed: bool) -> None:
    """Whatever the other side does with it."""
    standin.then(faults.refused(f"Not for {KEY}."))
    answer, _ = ask(client(standin, provider), streamed=streamed)
    assert answer.detail.endswith("Not for ***.")


@either_way
def test_a_filter_is_told_from_an_end(standin: StandIn, provider: str, streamed: bool) -> None:
    """One provider calls it so, for the other it is a refusal."""
    standin.then(faults.filtered())
    answer, _ = ask(client(standin, provider), streamed=streamed)
    assert answer.stop == ("filtered" if provider == "openai" else "refused")


@either_way
@pytest.mark.parametrize(
    "text", ["", "\ufeff{}", "```json\n{}\n```", "é漢😀\u2028\x00", '{"a": "\\ud800"}', " " * 9000]
)
def test_texts_arrive_as_they_are(standin: StandIn, provider: str, streamed: bool, text: str) -> None:
    """Nothing is stripped, parsed or mended here."""
    standin.then(faults.says(text))
    answer, seen = ask(client(standin, provider), streamed=streamed)
    assert answer.text == text
    assert seen == (text if streamed else "")


def test_a_server_that_does_not_stream_is_understood(standin: StandIn, provider: str) -> None:
    """It was asked to, and answers in one piece."""

    def whole(exchange: object) -> None:
        exchange.body.pop("stream")  # type: ignore[attr-defined]
        faults.says("{}")(exchange)  # type: ignore[arg-type]

    standin.then(whole)
    answer, seen = ask(client(standin, provider), streamed=True)
    assert answer.text == seen == "{}"


def test_events_need_no_names_and_no_type(standin: StandIn, provider: str) -> None:
    """Gateways drop the names of events, and call a stream whatever they like."""

    def nameless(exchange: object) -> None:
        from tests.providers.standin.speech import Said, encoded

        events = exchange.speech.events(Said('{"a": 1}'), "m", exchange.body)  # type: ignore[attr-defined]
        text = b"".join(encoded((None, data)) for _, data in events).replace(b"\n", b"\r\n")
        exchange.send(200, b"\xef\xbb\xbf" + text, {"content-type": "application/octet-stream"})  # type: ignore[attr-defined]

    standin.then(nameless)
    answer, _ = ask(client(standin, provider), streamed=True)
    assert answer.text == '{"a": 1}'


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
@pytest.mark.parametrize("size", [1, 5, 4096])
def test_lines_may_end_in_three_ways(standin: StandIn, provider: str, end: bytes, size: int) -> None:
    """As events of servers do, and wherever the network cuts them."""

    def spelled(exchange: object) -> None:
        from tests.providers.standin.speech import Said, encoded

        events = exchange.speech.events(Said('{"a": "\\r\\n"}'), "m", exchange.body)  # type: ignore[attr-defined]
        text = b"".join(map(encoded, events)).replace(b"\n", end)
        exchange.head(200, {"content-type": "text/event-stream", "transfer-encoding": "chunked"})  # type: ignore[attr-defined]
        for start in range(0, len(text), size):
            exchange.chunk(text[start : start + size])  # type: ignore[attr-defined]
        exchange.chunk(b"")  # type: ignore[attr-defined]

    standin.then(spelled)
    assert json.loads(ask(client(standin, provider), streamed=True)[0].text) == {"a": "\r\n"}


@pytest.mark.parametrize(
    "text",
    ["", "null", "[]", "42", '"hello"', "{}", '{"choices": []}', '{"choices": 1}', '{"content": null}',
     '{"choices": {"0": 1}, "content": "x"}', "[" * 100_000, "{", "\x00\xff"],
)  # fmt: skip
def test_nonsense_of_any_shape_is_an_error(standin: StandIn, provider: str, text: str) -> None:
    """Never an exception of somebody else's, and never an empty answer."""
    standin.then(faults.body(200, text.encode("latin-1")))
    with pytest.raises(ProviderAnswerError):
        client(standin, provider).ask(ASK)


def test_nonsense_within_an_answer_counts_as_nothing(standin: StandIn, provider: str) -> None:
    """Numbers that are none, texts that are none: what can be used is used."""
    odd = {"prompt_tokens": "many", "completion_tokens": -3, "input_tokens": None, "output_tokens": True}
    choice = {"message": {"content": [{"text": "{}"}, {"text": 3}, 4], "refusal": []}, "finish_reason": 7}
    message = {"content": [3, {"type": "text"}, {"type": "text", "text": "{}"}], "stop_reason": ["x"], "model": 3}
    standin.then(faults.body(200, json.dumps({**message, "choices": [choice], "usage": odd})))
    answer, _ = ask(client(standin, provider), streamed=False)
    assert (answer.text, answer.stop) == ("{}", "end")
    assert (answer.usage.input, answer.usage.output) == (0, 0)


def test_many_may_ask_at_once(standin: StandIn, provider: str) -> None:
    """One client serves all threads."""
    asked = client(standin, provider)
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: ask(asked, streamed=True)[0].text, range(24)))
    assert len(standin.requests) == 24
    assert len(set(answers)) == 1
