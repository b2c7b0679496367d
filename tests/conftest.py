"""What holds for every test."""

import signal

from hypothesis import settings

settings.register_profile("seedcompare", deadline=None)  # how long one example takes says how busy the machine is
settings.load_profile("seedcompare")

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # as in what a shell runs in the background
    signal.signal(signal.SIGINT, signal.default_int_handler)
