"""The version of the program. Its file is also read by itself, where loading the core would take longer."""

VERSION = "0.1.0"
"""Raised with each release."""
