"""Which line belongs to which entry, and what is shown of a paragraph."""

from dataclasses import replace
from functools import partial

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from seedcompare import Span, parse_article
from seedcompare_tui.display.lists.excerpts import Excerpt, excerpt_listing
from seedcompare_tui.display.lists.listing import Listing, ListRole, sentence_listing
from seedcompare_tui.display.marks import Mark


def text_of(listing: Listing) -> list[str]:
    return ["".join(piece.text for piece in listing.pieces(y)).rstrip() for y in range(len(listing))]


excerpt = partial(Excerpt, article=0, paragraph=2, mark=Mark.EDITED)
FOX = replace(parse_article("Rain fell.", id="fox"), label="fox")


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(1, 3)), max_size=8))
def test_lines_and_entries_agree(blocks: list[tuple[int, int]]) -> None:
    """Each block is a number of lines above an entry that belong to none, and the number of its own lines."""
    entries = [each for entry, (above, own) in enumerate(blocks) for each in [*[None] * above, *[entry] * own]]
    listing = Listing(entries, lambda line: ())
    assert listing.entry_count == len(blocks)
    for entry in range(len(blocks)):
        own = listing.lines_of(entry)
        assert [listing.entry_at(line) for line in own] == [entry] * blocks[entry][1]
        assert listing.first_entry_from(own.start) == entry
    if blocks:
        assert listing.first_entry_from(len(entries)) == len(blocks) - 1
    assert listing.entry_at(-1) is listing.entry_at(len(entries)) is None


def test_excerpts_stand_under_each_other_with_their_article_sign_and_number() -> None:
    listing = excerpt_listing([excerpt(text="The mayor of Bergen resigned."), excerpt(text="She left.")], [FOX], 30)
    assert text_of(listing) == [
        "fox ≈ ¶3 The mayor of Bergen",
        "         resigned.",
        "",
        "fox ≈ ¶3 She left.",
    ]
    assert [listing.entry_at(y) for y in range(len(listing))] == [0, 0, None, 1]


def test_marked_words_are_marked_on_every_line_they_reach() -> None:
    marked = ((Span(4, 29), ListRole.SHARED_BY_ALL),)
    listing = excerpt_listing([excerpt(text="The mayor of Bergen resigned.", marked=marked)], [FOX], 30)
    roles = [[piece.text for piece in listing.pieces(y) if piece.role is ListRole.SHARED_BY_ALL] for y in range(2)]
    assert roles == [["mayor of Bergen"], ["resigned."]]


@given(st.text(max_size=60), st.text(max_size=60), st.integers(24, 60))
def test_no_line_of_any_text_is_wider_than_the_list(label: str, text: str, width: int) -> None:
    listing = excerpt_listing([excerpt(text=text)], [replace(FOX, label=label)], width)
    for y in range(len(listing)):
        assert cell_len("".join(piece.text for piece in listing.pieces(y))) <= width


def test_a_sentence_is_no_entry() -> None:
    listing = sentence_listing("There is nothing to list.", 15)
    assert text_of(listing) == ["", " There is", " nothing to", " list."]
    assert listing.entry_count == 0
    assert {piece.role for piece in listing.pieces(1)} == {ListRole.MUTED}
