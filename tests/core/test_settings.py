"""The values that make a result."""

from dataclasses import fields

from seedcompare.settings import Settings


def test_every_share_is_a_share_and_every_count_a_count() -> None:
    for field in fields(Settings):
        value = getattr(Settings(), field.name)
        assert (value >= 1) if isinstance(value, int) else (0 < value < 1), field.name


def test_the_levels_and_classes_are_in_order() -> None:
    settings = Settings()
    assert settings.edited_share < settings.verbatim_share
    assert settings.partially_derived_share < settings.wholly_derived_share
    assert settings.copied_passage_words <= settings.passage_words
