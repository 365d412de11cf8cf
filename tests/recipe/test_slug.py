"""Slugs: what stands in addresses and paths."""

from hypothesis import given
from hypothesis import strategies as st

from pytest_syda.recipe.kinds.strings import slug, slugs


def test_words_of_any_alphabet_have_a_slug() -> None:
    """Without Latin letters there is a code, another for other words: `name@.example.com` is no address."""
    assert slug("Café Müller & Co.") == "cafe-muller-co"
    codes = {slug("鈴木通信株式会社"), slug("岡田電気株式会社")}
    assert len(codes) == 2
    assert all(code.isascii() and code.isalnum() for code in codes)
    assert slug("") == ""


@given(st.lists(st.text(st.characters() | st.sampled_from("aB '.-\n\r\u0301İß漢"))))
def test_a_column_of_slugs_is_the_slug_of_each(texts: list[str]) -> None:
    """Spelled together or one by one, the same; whatever letters and lines the texts have."""
    assert slugs(texts) == list(map(slug, texts))
