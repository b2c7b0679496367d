"""What several tests of the terminal side use."""

import pytest

from seedcompare import Comparison, compare, load_bundled


@pytest.fixture(scope="session")
def bundled() -> Comparison:
    """The five bundled articles, compared once for the whole run; frozen, so tests cannot disturb each other."""
    return compare(load_bundled())
