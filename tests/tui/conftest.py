"""What several tests of the terminal side use."""

from collections.abc import Iterator

import pytest

from seedcompare import Comparison, compare, load_bundled


@pytest.fixture(scope="session")
def bundled() -> Comparison:
    """The five bundled articles, compared once for the whole run; frozen, so tests cannot disturb each other."""
    return compare(load_bundled())


@pytest.fixture(autouse=True, scope="session")
def no_config(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the config file of whoever runs the tests out of them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("config")))
        yield
