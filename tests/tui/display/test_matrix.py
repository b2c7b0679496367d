"""The matrix: shades, cells, and the text of its lines."""

from collections.abc import Sequence

import pytest

from seedcompare import Comparer, Comparison, load_bundled
from seedcompare_tui.display.overview.matrix import Blank, Matrix, Shade, shade_of
from seedcompare_tui.display.overview.matrix_painting import SIZES, CellSize, MatrixPainter, MatrixRole, shade_legend
from seedcompare_tui.display.text.visible import cell_width


def matrix_of(comparer: Comparer, order: Sequence[int]) -> Matrix:
    return Matrix(comparer, order, likely=[(each.a, each.b) for each in comparer.likely])


@pytest.mark.parametrize(
    ("share", "shade"),
    [
        (0.0, Shade.NONE),
        (0.004, Shade.FAINT),
        (0.006, Shade.FAINT),
        (0.05, Shade.LIGHT),
        (0.146, Shade.MEDIUM),
        (0.39, Shade.MEDIUM),
        (0.396, Shade.STRONG),
        (1.0, Shade.STRONG),
    ],
)
def test_shades_go_by_the_number_that_is_shown(share: float, shade: Shade) -> None:
    assert shade_of(share) is shade


def test_a_row_says_how_much_of_its_article_is_in_the_column(bundled: Comparison) -> None:
    matrix = matrix_of(Comparer.holding(bundled), range(5))
    pair = bundled.pairs[0]
    assert matrix.cell(pair.a, pair.b) == pair.coverage_a
    assert matrix.cell(pair.b, pair.a) == pair.coverage_b
    assert matrix.cell(0, 0) is Blank.SAME
    assert matrix.pair(pair.b, pair.a) == pair.swapped()


def test_cells_follow_the_order_of_the_rows(bundled: Comparison) -> None:
    matrix = matrix_of(Comparer.holding(bundled), (3, 1, 0, 2, 4))
    assert matrix.cell(0, 1) == matrix.share(3, 1)
    assert [matrix.row_of(article) for article in matrix.order] == list(range(5))


def test_a_cell_fills_when_its_pair_is_compared() -> None:
    comparer = Comparer(load_bundled()[:3])
    matrix = matrix_of(comparer, range(3))
    assert matrix.cell(0, 2) is Blank.PENDING
    comparer.pair(2, 0)
    assert isinstance(matrix.cell(0, 2), float) and isinstance(matrix.cell(2, 0), float)
    assert matrix.cell(0, 1) is Blank.PENDING


def test_every_cell_is_pending_before_the_pairs_are_known() -> None:
    comparer = Comparer(load_bundled())
    matrix = Matrix(comparer, range(5), likely=None)
    assert {matrix.cell(row, column) for row in range(5) for column in range(5)} == {Blank.SAME, Blank.PENDING}
    assert not [article for article in comparer.articles if "words" in vars(article)]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("signs", [False, True])
def test_every_piece_fills_its_column(bundled: Comparison, size: CellSize, signs: bool) -> None:
    painter = MatrixPainter(matrix_of(Comparer.holding(bundled), range(5)), size, room=100, signs=signs)
    columns = range(5)
    for line in range(5 * size.height):
        pieces = list(painter.cells(line, columns, cursor=(1, 3)))
        assert {cell_width(piece.text) for piece in pieces} == {size.width}
        assert cell_width(painter.row_header(line, chosen=0).text) == painter.header_width
    for line in range(painter.header_lines):
        assert {cell_width(text) for text, _ in painter.column_headers(line, columns, chosen=0)} == {size.width}


@pytest.mark.parametrize(
    ("size", "signs", "expected"),
    [
        (CellSize(9, 1), False, "53%"),
        (CellSize(9, 1), True, "█  53%"),
        (CellSize(5, 1), False, "53"),
        (CellSize(5, 1), True, "█ 53"),
    ],
)
def test_the_text_of_a_cell(size: CellSize, signs: bool, expected: str) -> None:
    comparer = Comparer(load_bundled())
    comparer.pair(1, 3)
    painter = MatrixPainter(matrix_of(comparer, range(5)), size, room=100, signs=signs)
    text, role = next(iter(painter.cells(3, range(1, 2), cursor=(0, 0))))
    share = painter.matrix.share(3, 1)
    assert isinstance(share, float) and shade_of(share) is Shade.STRONG and role is MatrixRole.STRONG
    assert text.strip() == expected.replace("53", f"{share:.0%}"[:-1])


def test_the_cursor_and_its_headers_are_marked_without_colour(bundled: Comparison) -> None:
    painter = MatrixPainter(matrix_of(Comparer.holding(bundled), range(5)), CellSize(9, 1), room=100, signs=False)
    marked = [text for text, role in painter.cells(1, range(5), cursor=(1, 3)) if role is MatrixRole.CURSOR]
    assert len(marked) == 1 and marked[0].startswith("[") and marked[0].endswith("]")
    assert painter.row_header(1, chosen=1).role is MatrixRole.CHOSEN
    assert [role for _, role in painter.column_headers(0, range(5), chosen=3)].index(MatrixRole.CHOSEN) == 3


def test_the_legend_covers_every_share_once() -> None:
    said = "".join(text for text, _ in shade_legend(signs=True, pending=True))
    for span in ("0%", "1–4%", "░ 5–14%", "▒ 15–39%", "█ 40–100%", "· not compared yet"):
        assert span in said
    assert "not compared" not in "".join(text for text, _ in shade_legend(signs=True, pending=False))
