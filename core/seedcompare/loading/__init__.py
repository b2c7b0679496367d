"""From paths to articles: files, encodings, names."""
