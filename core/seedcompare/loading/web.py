"""Pages of the web, fetched only where an address was given, and within limits."""

import time
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import SplitResult, urlsplit

from seedcompare.errors import InputError, needs_extra
from seedcompare.loading.contents import too_large

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse

_SCHEMES = ("http", "https")
_MOST_REDIRECTS = 5
_PATIENCE = 10.0
"""How many seconds a server may take to be reached, and between two pieces of its answer."""
_LONGEST = 30.0
"""How many seconds the whole answer may take."""
_PIECE = 1 << 16
_AGENT = "seedcompare (compares articles for one reader)"


class Answer(NamedTuple):
    """What stands at an address."""

    data: bytes
    """The contents, unpacked."""
    kind: str
    """The media type, such as ``text/html``; empty where the server names none."""
    encoding: str | None
    """The encoding that the server names, or None."""


def is_address(path: str) -> bool:
    """Whether ``path`` is the address of something on the network, in any scheme."""
    scheme, separator, _ = path.partition("://")
    return bool(separator) and scheme.isascii() and scheme.isalnum()


def fetch(address: str, *, max_size: int) -> Answer:
    """Return what stands at an ``http`` or ``https`` address.

    At most five redirects are followed, to these two schemes only. Proxies that the environment names are not used.
    Raises `InputError` for other schemes, without the extra, and where the answer is an error, late or too large.
    """
    if _parts(address).scheme.lower() not in _SCHEMES:
        raise InputError(f"cannot read {address}: only http and https addresses are read; save the page to a file")
    try:
        import urllib3
    except ImportError as error:
        raise needs_extra(address, "a page of the web") from error
    retries = urllib3.Retry(total=None, connect=0, read=0, status=0, other=0, redirect=_MOST_REDIRECTS)
    timeout = urllib3.Timeout(connect=_PATIENCE, read=_PATIENCE)
    deadline = time.monotonic() + _LONGEST
    try:
        with urllib3.PoolManager(retries=retries, timeout=timeout, headers={"User-Agent": _AGENT}) as pool:
            response = pool.request("GET", address, preload_content=False)
            try:
                data = _read(response, address, max_size, deadline)
            finally:
                response.close()
    except (urllib3.exceptions.HTTPError, OSError, ValueError) as error:
        raise InputError(f"cannot read {address}: {_reason(error)}; check the address or save the page") from error
    if response.status != 200:
        raise InputError(f"cannot read {address}: the server answers {response.status}; check the address")
    kind, _, rest = response.headers.get("Content-Type", "").lower().partition(";")
    return Answer(data, kind.strip(), _charset(rest))


def place_of(address: str) -> tuple[str, ...]:
    """Return the server and the parts of the path of an address; raises `InputError` if it is malformed."""
    parts = _parts(address)
    return (parts.netloc, *(part for part in parts.path.split("/") if part))


def _parts(address: str) -> SplitResult:
    try:
        return urlsplit(address)
    except ValueError as error:
        raise InputError(f"cannot read {address}: it is no address of the web; check it") from error


def _read(response: "BaseHTTPResponse", address: str, max_size: int, deadline: float) -> bytes:
    pieces = bytearray()
    for piece in response.stream(_PIECE, decode_content=True):
        pieces += piece
        if len(pieces) > max_size:
            raise too_large(address, max_size)
        if time.monotonic() > deadline:
            raise InputError(f"cannot read {address}: it takes longer than {_LONGEST:.0f} seconds; save the page")
    return bytes(pieces)


def _charset(parameters: str) -> str | None:
    name = parameters.partition("charset=")[2].partition(";")[0].strip(" \"'")
    return name or None


def _reason(error: Exception) -> str:
    from urllib3 import exceptions

    cause = error.reason if isinstance(error, exceptions.MaxRetryError) and error.reason else error
    if isinstance(cause, exceptions.ResponseError) or "redirect" in str(cause):
        return f"it leads on more than {_MOST_REDIRECTS} times"
    if isinstance(cause, exceptions.LocationValueError):
        return "it is, or leads on to, no address of the web"
    if isinstance(cause, exceptions.NameResolutionError):
        return "no server has that name"
    if isinstance(cause, exceptions.TimeoutError) and not isinstance(cause, exceptions.NewConnectionError):
        return f"no answer in {_PATIENCE:.0f} seconds"
    if isinstance(cause, exceptions.SSLError):
        return "its certificate is not valid"
    if isinstance(cause, exceptions.DecodeError):
        return "what it packs is damaged"
    return "the server cannot be reached or stopped in the middle"
