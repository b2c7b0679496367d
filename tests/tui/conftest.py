"""What several tests of the terminal side use."""

import threading
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


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """Wait until what a test compares in the background has ended, which the next test would otherwise meet."""
    yield
    for thread in threading.enumerate():
        if thread.name in {"comparing", "rescoring", "exporting"}:
            thread.join(timeout=60)
            assert not thread.is_alive()
