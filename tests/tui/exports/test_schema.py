"""The schemas that the project ships hold for what it writes, and refuse what is no such document."""

import copy
import json
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from support.changed import changed_comparison
from support.commands import ROOT, run, story_folder

from seedcompare import Comparison, CreditKind, Derivation, DetailKind, EvidenceKind, Level, comparison_document
from seedcompare_tui.exports.formats.machine import json_document

Json = Any
"""What `json.loads` gives."""


def schema(name: str) -> Json:
    return json.loads((ROOT / "docs" / f"seedcompare-{name}.schema.json").read_text(encoding="utf-8"))


def validator(name: str) -> Draft202012Validator:
    comparison = Resource.from_contents(schema("comparison"))
    known: Registry[Json] = Registry().with_resource("urn:seedcompare:comparison:1", comparison)
    return Draft202012Validator(schema(name), registry=known)


@pytest.fixture(scope="session")
def document(bundled: Comparison) -> Json:
    """The document of the bundled articles, as it is read back."""
    return json.loads(json_document(comparison_document(bundled)))


@pytest.mark.parametrize("name", ["comparison", "pair"])
def test_the_schemas_are_schemas(name: str) -> None:
    Draft202012Validator.check_schema(schema(name))


def test_the_document_of_the_bundled_articles_is_valid(document: Json) -> None:
    validator("comparison").validate(document)


def test_a_document_with_changes_and_evidence_is_valid() -> None:
    document = json.loads(json_document(comparison_document(changed_comparison())))
    assert document["pairs"][0]["edits"] and document["origins"][0]["evidence"]
    validator("comparison").validate(document)


@pytest.mark.parametrize("arguments", [[], ["--pair", "nyt", "fox"], ["--only", "copied"], ["--only", "unique"]])
def test_what_the_command_writes_is_valid(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    story_folder(tmp_path, monkeypatch)
    validator("comparison").validate(json.loads(run("news", "--format", "json", *arguments).stdout))


def test_every_line_of_a_list_is_valid(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = story_folder(tmp_path, monkeypatch)
    (folder / "list.tsv").write_text("fox.txt\tnyt.txt\nfox.txt\tnope.txt\nno tab\n")
    lines = run("--pairs", "list.tsv").stdout.splitlines()
    assert ["error" in line for line in lines] == [False, True, True]
    for line in lines:
        validator("pair").validate(json.loads(line))


def remove_key(document: Json) -> None:
    del document["pairs"][0]["coverage"]["b"]


def name_other_level(document: Json) -> None:
    document["pairs"][0]["alignments"][0]["level"] = "copied"


def stretch_span(document: Json) -> None:
    document["articles"][0]["paragraphs"][0].append(7)


def exceed_share(document: Json) -> None:
    document["pairs"][0]["similarity"] = 1.5


def count_format_up(document: Json) -> None:
    document["format"] = "seedcompare-comparison/2"


def turn_unit_around(document: Json) -> None:
    document["units"][0]["paragraphs"][0].reverse()


def forget_what_is_copied(document: Json) -> None:
    del document["pairs"][0]["wording"][0]["copied"]


def name_no_kind_of_evidence(document: Json) -> None:
    document["origins"][0]["evidence"].append({"kind": "hearsay", "a": ["000", 0, 1], "b": None})


def shorten_place(document: Json) -> None:
    document["origins"][0]["evidence"].append({"kind": "prose", "a": ["000", 0], "b": None})


@pytest.mark.parametrize(
    "change",
    [
        remove_key,
        name_other_level,
        stretch_span,
        exceed_share,
        count_format_up,
        turn_unit_around,
        forget_what_is_copied,
        name_no_kind_of_evidence,
        shorten_place,
    ],
)
def test_what_is_no_such_document_is_refused(document: Json, change: Callable[[Json], None]) -> None:
    changed = copy.deepcopy(document)
    change(changed)
    assert not validator("comparison").is_valid(changed)


def test_a_credit_without_a_span_names_its_field(document: Json) -> None:
    credit = {"agency": "AP", "kind": "byline", "span": None}
    for valid, changed in (False, copy.deepcopy(document)), (True, copy.deepcopy(document)):
        changed["articles"][0]["credits"] = [{**credit, "field": "author"} if valid else credit]
        assert validator("comparison").is_valid(changed) is valid


def test_the_schema_names_every_value() -> None:
    parts = schema("comparison")["$defs"]
    article = parts["article"]["properties"]
    named: list[tuple[Json, type[StrEnum]]] = [
        (parts["level"], Level),
        (parts["derivation"], Derivation),
        (parts["origin"]["properties"]["evidence"]["items"]["properties"]["kind"], EvidenceKind),
        (article["credits"]["items"]["properties"]["kind"], CreditKind),
        (article["details"]["items"]["properties"]["kind"], DetailKind),
    ]
    assert [part["enum"] for part, _ in named] == [[each.value for each in values] for _, values in named]


def test_the_schema_requires_every_key_that_is_written(document: Json) -> None:
    whole, parts = schema("comparison"), schema("comparison")["$defs"]
    assert whole["required"] == list(document)
    assert parts["article"]["required"] == list(document["articles"][0])
    assert parts["pair"]["required"] == list(document["pairs"][0])
    assert parts["origin"]["required"] == list(document["origins"][0])
