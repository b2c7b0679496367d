"""The document says what the comparison holds, key by key as the format has it."""

import json
from dataclasses import asdict, fields

from hypothesis import given
from hypothesis import strategies as st

from seedcompare import (
    Alignment,
    Article,
    Comparison,
    Credit,
    CreditKind,
    Derivation,
    Detail,
    DetailKind,
    Edit,
    Evidence,
    EvidenceKind,
    Level,
    Origin,
    Pair,
    Passage,
    Place,
    Reasons,
    Settings,
    SharedRun,
    Span,
    Unit,
    compare,
    comparison_document,
    load_bundled,
    parse_article,
)
from seedcompare.document_keys import PairDocument
from seedcompare.loading.decoding import clean
from seedcompare.loading.facts import Facts
from seedcompare.version import VERSION


def article(name: str, text: str) -> Article:
    """Return an article with one credit, whatever credits are found in it."""
    facts = Facts(author="Ann Lee")
    parsed = parse_article(text, id=name, label=name[:1], source=f"{name}.txt", facts=facts)
    vars(parsed)["credits"] = (Credit("Reuters", CreditKind.DATELINE, Span(0, 4)),)  # as if found before
    return parsed


FOX = article("fox", "Oslo talks end.\n\nNobody won.")
NYT = article("nyt", "Oslo talks are at an end.")
PAIR = Pair(
    a=0,
    b=1,
    similarity=1 / 3,
    coverage_a=0.5,
    coverage_b=2 / 3,
    quoted_a=0.25,
    quoted_b=1 / 3,
    retold_a=0.125,
    retold_b=0.0,
    derivation_a=Derivation.PARTIALLY,
    derivation_b=Derivation.NONE,
    alignments=(Alignment(0, 0, Level.EDITED, Reasons(words=4.8474, copied=0.00003, prior=-4.0), False),),
    passages=(Passage(Span(0, 10), Span(0, 10), Level.VERBATIM, 1.0, 2),),
    wording=(SharedRun(Span(0, 10), Span(0, 10), is_copied=True, is_quoted=True),),
    edits=(Edit(Span(11, 15), Span(11, 20), is_value=True), Edit(Span(15, 15), Span(21, 24), is_value=False)),
)
COMPARISON = Comparison(
    articles=(FOX, NYT),
    settings=Settings(),
    pairs=(PAIR,),
    details=((Detail(DetailKind.NAME, Span(17, 23)),), ()),
    units=(Unit(((0, 0), (1, 0))), Unit(((0, 1),))),
    origins=(
        Origin(
            (0, 1),
            "Reuters",
            (
                Evidence(EvidenceKind.PROSE, Place(0, Span(0, 10)), Place(1, Span(0, 10))),
                Evidence(EvidenceKind.CREDIT, Place(0, None), None),
            ),
        ),
    ),
)
WHY = {
    "words": 4.8474,
    "distinctive": 0.0,
    "runs": 0.0,
    "neighbours": 0.0,
    "lead": 0.0,
    "copied": 0.0,
    "prior": -4.0,
}
PAIR_DOCUMENT: PairDocument = {
    "a": "fox",
    "b": "nyt",
    "similarity": 0.3333,
    "coverage": {"a": 0.5, "b": 0.6667},
    "quoted": {"a": 0.25, "b": 0.3333},
    "retold": {"a": 0.125, "b": 0.0},
    "derivation": {"a": "partially-derived", "b": "non-derived"},
    "alignments": [{"a": 0, "b": 0, "level": "edited", "score": 0.7, "moved": False, "why": WHY}],
    "passages": [{"a": [0, 10], "b": [0, 10], "level": "verbatim", "score": 1.0, "words": 2}],
    "wording": [{"a": [0, 10], "b": [0, 10], "copied": True, "quoted": True}],
    "edits": [{"a": [11, 15], "b": [11, 20], "value": True}, {"a": [15, 15], "b": [21, 24], "value": False}],
}


def test_the_document_has_every_key_in_order() -> None:
    wanted = {
        "format": "seedcompare-comparison/1",
        "version": VERSION,
        "settings": asdict(Settings()),
        "articles": [
            {
                "id": "fox",
                "label": "f",
                "source": "fox.txt",
                "words": 5,
                "byline": "Ann Lee",
                "title": None,
                "date": None,
                "published": None,
                "outlet": None,
                "language": "en",
                "credits": [{"agency": "Reuters", "kind": "dateline", "span": [0, 4]}],
                "text": "Oslo talks end.\n\nNobody won.",
                "paragraphs": [[0, 15], [17, 28]],
                "furniture": [],
                "captions": [],
                "details": [{"span": [17, 23], "kind": "name", "text": "Nobody"}],
            },
            {
                "id": "nyt",
                "label": "n",
                "source": "nyt.txt",
                "words": 6,
                "byline": "Ann Lee",
                "title": None,
                "date": None,
                "published": None,
                "outlet": None,
                "language": None,
                "credits": [{"agency": "Reuters", "kind": "dateline", "span": [0, 4]}],
                "text": "Oslo talks are at an end.",
                "paragraphs": [[0, 25]],
                "furniture": [],
                "captions": [],
                "details": [],
            },
        ],
        "pairs": [PAIR_DOCUMENT],
        "units": [{"paragraphs": [["fox", 0], ["nyt", 0]]}, {"paragraphs": [["fox", 1]]}],
        "origins": [
            {
                "articles": ["fox", "nyt"],
                "agency": "Reuters",
                "evidence": [
                    {"kind": "prose", "a": ("fox", 0, 10), "b": ("nyt", 0, 10)},
                    {"kind": "credit", "a": ("fox", None, None), "b": None},
                ],
            }
        ],
    }
    assert json.dumps(comparison_document(COMPARISON)) == json.dumps(wanted)


def test_the_settings_are_all_there() -> None:
    assert list(comparison_document(COMPARISON)["settings"]) == [field.name for field in fields(Settings)]


def test_a_comes_before_b_however_the_pair_was_picked() -> None:
    assert comparison_document(COMPARISON, pairs=[PAIR.swapped()])["pairs"] == [PAIR_DOCUMENT]


def test_of_many_articles_only_pairs_that_share_something_are_listed() -> None:
    texts = [f"Topic{index}a met topic{index}b. Then word{index}c fell on day{index}d." for index in range(41)]
    articles = [parse_article(text, id=str(index)) for index, text in enumerate([*texts, texts[7] + " It rained."])]
    listed = comparison_document(compare(articles))["pairs"]
    assert [(pair["a"], pair["b"]) for pair in listed] == [("7", "41")]


def test_the_document_of_the_bundled_articles_is_the_same_each_time() -> None:
    first, second = (json.dumps(comparison_document(compare(load_bundled()))) for _ in range(2))
    assert first == second


@given(st.lists(st.text(alphabet="ab.\n “”é北 ", min_size=1).map(clean), min_size=2, max_size=3))
def test_any_document_survives_json_and_its_spans_lie_in_the_texts(texts: list[str]) -> None:
    comparison = compare([parse_article(text, id=str(number)) for number, text in enumerate(texts)])
    document = comparison_document(comparison)
    assert json.loads(json.dumps(document))["articles"] == document["articles"]
    of_id = {entry["id"]: entry for entry in document["articles"]}
    for entry in document["articles"]:
        spans = [
            *entry["paragraphs"],
            *(x["span"] for x in entry["details"]),
            *(x["span"] for x in entry["credits"] if x["span"]),
        ]
        assert all(0 <= start < end <= len(entry["text"]) for start, end in spans)
    for pair in document["pairs"]:
        for side in ("a", "b"):
            stretches = [stretch[side] for stretch in (*pair["passages"], *pair["wording"])]
            assert all(0 <= start < end <= len(of_id[pair[side]]["text"]) for start, end in stretches)
            edits = [edit[side] for edit in pair["edits"]]
            assert all(0 <= start <= end <= len(of_id[pair[side]]["text"]) for start, end in edits)
