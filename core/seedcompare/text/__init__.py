"""From characters to words: paragraphs, sentences, words and their keys."""
