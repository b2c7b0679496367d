"""Measures the aligner against stock scorers, one event held out in turn, and prints the table of docs/accuracy.md.

``python tests/bench/accuracy/stock.py FOLDER``, where FOLDER holds the labelled set ``news``. The threshold of each
stock scorer is the one that is best on the other events; the program's own is its default.
"""

from collections.abc import Mapping

from labelled import agreement, aligner_with, data_folder, events, mean_f1, pooled_f1
from scorers import Scorer, held_out, ratio, runs_in_common, tf_idf_cosine, token_set_ratio, word_difference

from seedcompare import Settings

_SCORERS: Mapping[str, Scorer] = {
    "rapidfuzz ratio": ratio,
    "rapidfuzz token_set_ratio": token_set_ratio,
    "difflib on words": word_difference,
    "tf-idf cosine": tf_idf_cosine,
    "coverage by shared 3-word runs": runs_in_common(3),
}


def main() -> None:
    """Print the table."""
    labelled = events(data_folder() / "news")
    print("| scorer, on paragraphs | all, sets of three | all, sets of two | copied, sets of three |")
    print("| --- | --- | --- | --- |")
    columns = ((3, False), (2, False), (3, True))
    for name, scorer in _SCORERS.items():
        figures = [
            mean_f1(held_out(scorer, labelled, best_by=pooled_f1, sets_of=n, copied=copied)) for n, copied in columns
        ]
        print(f"| {name} | {' | '.join(f'{figure:.2f}' for figure in figures)} |")
    aligner = aligner_with(Settings())
    figures = [
        mean_f1([agreement(each, aligner, sets_of=n, copied=copied) for each in labelled]) for n, copied in columns
    ]
    print(f"| **seedcompare** | {' | '.join(f'**{figure:.2f}**' for figure in figures)} |")


if __name__ == "__main__":
    main()
