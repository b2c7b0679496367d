"""Two reports of one event, one copied from the other with days, numbers and words changed."""

from functools import cache

from seedcompare import Comparison, compare, parse_article

_A = """OSLO (Reuters) - The ministers of fisheries of Norway and Iceland signed an agreement on cod quotas in Oslo on \
Monday, 12 March, after talks that lasted 14 hours. They had met four times since January without a result.

"We have a deal that both fleets can live with, and that the cod can live with," said the Norwegian minister, Kari \
Dahl. The quota for 2025 is 340,000 tonnes, the lowest in thirty years, and it will be shared equally between the two \
countries.

Fishermen in Tromsø were less pleased. Ola Berg, who owns two trawlers, said that he would have to sell one of them.

The agreement enters into force in June, once both parliaments have approved it."""
_B = """OSLO - The ministers of fisheries of Norway and Iceland signed a long-awaited agreement on cod quotas in Oslo \
on Tuesday, 13 March, after talks that lasted 14 hours. They had met five times since January without a result.

"We have a deal that both fleets can live with, and that the cod can live with," said Norway's minister, Kari Dahl. \
The quota for 2025 is 430,000 tonnes, the lowest in thirty years, and it will be shared equally between the two \
countries.

The agreement comes into force in July, once both parliaments have approved it.

A trawler owner in Tromsø, Ola Berg, told this paper one of his two boats would now have to go."""

CHANGED = [
    ("an", "a long-awaited"),
    ("the Norwegian", "Norway's"),
    ("enters", "comes"),
]
"""What was changed, in A and in B, and tells no number and no day."""
CHANGED_VALUES = [("Monday, 12", "Tuesday, 13"), ("four", "five"), ("340,000", "430,000"), ("June", "July")]
"""The numbers and days that were changed."""


@cache
def changed_comparison() -> Comparison:
    """The two, compared."""
    return compare([parse_article(_A, id="a", source="a.txt"), parse_article(_B, id="b", source="b.txt")])
