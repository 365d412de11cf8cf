"""Slugs: what stands in addresses and paths."""

from pytest_syda.recipe.kinds.strings import slug


def test_words_of_any_alphabet_have_a_slug() -> None:
    """Without Latin letters there is a code, another for other words: `name@.example.com` is no address."""
    assert slug("Café Müller & Co.") == "cafe-muller-co"
    codes = {slug("鈴木通信株式会社"), slug("岡田電気株式会社")}
    assert len(codes) == 2
    assert all(code.isascii() and code.isalnum() for code in codes)
    assert slug("") == ""
