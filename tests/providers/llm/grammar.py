"""A real constrained-decoding engine: it compiles our schemas, and writes documents that they allow."""

from __future__ import annotations

import json
import random
from functools import cache
from typing import Any, ClassVar

from llguidance import LLMatcher, LLTokenizer, TokenizerWrapper

END = 256


class _Bytes:
    """A vocabulary of the 256 bytes."""

    eos_token_id = END
    bos_token_id = None
    tokens: ClassVar = [*(bytes([each]) for each in range(END)), b"<end>"]
    special_token_ids: ClassVar = [END]

    def __call__(self, text: bytes | str) -> list[int]:
        return list(text if isinstance(text, bytes) else text.encode())


@cache
def _tokenizer() -> LLTokenizer:
    return LLTokenizer(TokenizerWrapper(_Bytes()), n_vocab=END + 1)


def compiled(schema: dict[str, Any]) -> LLMatcher:
    """Fails where the engine does not take the schema."""
    grammar = LLMatcher.grammar_from_json_schema(json.dumps(schema), overrides={"whitespace_flexible": False})
    matcher = LLMatcher(_tokenizer(), grammar)
    assert not matcher.is_error(), matcher.get_error()
    return matcher


def allows(schema: dict[str, Any], text: str) -> bool:
    matcher = compiled(schema)
    tokens = list(text.encode())
    return bool(matcher.try_consume_tokens(tokens) == len(tokens) and matcher.is_accepting())


def sampled(schema: dict[str, Any], seed: int = 0, ending: float = 0.2) -> str:
    """A document that the grammar allows, otherwise drawn at random: nonsense of the right shape."""
    draw = random.Random(seed)  # noqa: S311
    matcher, written = compiled(schema), bytearray()
    while not matcher.is_stopped():
        tokens = matcher.compute_ff_tokens()
        if not tokens:
            mask = matcher.compute_bitmask()
            allowed = [token for token in range(END + 1) if mask[token // 8] >> (token % 8) & 1]
            closing = [token for token in allowed if token in b'"]}' or token == END]
            tokens = [draw.choice(closing if closing and draw.random() < ending else allowed)]
        matcher.consume_tokens(tokens)
        written += bytes(token for token in tokens if token < END)
    return written.decode()
