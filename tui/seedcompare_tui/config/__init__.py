"""The config file: what a person wants to be so each time."""
