"""The whole set at once: the matrix of pairs, and the likely origins."""
