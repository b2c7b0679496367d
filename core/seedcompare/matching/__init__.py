"""What two articles share: which paragraphs carry the same content, which stretches are the same copy, and how much.

The method, step by step. `pair.compare_pair` takes a pair through them; read it first.

1. **Weigh the words** (`weights`). A word counts by how few sentences of the set have it and by how rare it is in its
   language. Each article becomes a `Profile` (`profiles`): stems, weights, and sentences and paragraphs as vectors.
2. **Choose the pairs** (`ranking`). Whole articles are compared as document vectors; pairs are ranked by their cosine.
   Of many articles, `narrowing` names those that an inverted index brings together.
3. **Propose** (`candidates`). An inverted index from stems names the sentences and paragraphs that share one, with
   their cosines: the only ones that the next steps look at.
4. **Align paragraphs** (`paragraphs`). `reasons` adds up what speaks for two paragraphs, in log-odds: words,
   distinctive words, shared runs (`runs`), neighbours, the lead, copied text, less a prior. `alignments` keeps those
   whose score reaches the threshold, `levels` says how closely their words agree, `order` which of them have moved,
   and `explaining` why any two are aligned or not.
5. **Find passages** (`passages`). `seeds` are alike sentences; `boundaries` cuts the stretches around them to the word;
   `passages` keeps the strongest; `summaries` adds short stretches that retell long ones.
6. **Say what it amounts to** (`wording`, `shares`). The shared runs worth highlighting, the share of each article that
   is copied, and how much of it could have come from the other.

`paragraphs` and `passages` do not know of each other; both stand on `levels`, `runs`, `profiles` and `vectors`.
"""
