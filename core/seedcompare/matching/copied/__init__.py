"""Copied wording: which words of two texts are the same copy, whatever else the set holds, and how many they are."""
