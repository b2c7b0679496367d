"""The command ``seedcompare``: its arguments, and doing what they ask for."""
