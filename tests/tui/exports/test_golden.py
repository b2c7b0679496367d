"""Each form of the five bundled articles, byte for byte."""

import pytest
from golden_files import MADE, golden

from seedcompare import Comparison


@pytest.mark.parametrize("name", MADE)
def test_the_bundled_articles_give_the_same_bytes_each_time(bundled: Comparison, name: str) -> None:
    assert MADE[name](bundled) == golden(name)
