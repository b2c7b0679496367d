"""What holds for every test."""

from hypothesis import settings

settings.register_profile("seedcompare", deadline=None)  # how long one example takes says how busy the machine is
settings.load_profile("seedcompare")
