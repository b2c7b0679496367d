"""The way into the command ``seedcompare``, also as ``python -m seedcompare_tui``."""

import signal


def main() -> None:
    """Run the command with the arguments of the process, and leave with its exit status.

    Until the command is ready to clean up after itself an interrupt ends the process quietly, as it does any program
    that has not begun: so nothing of weight is loaded before.
    """
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from seedcompare_tui.garbage import collect_seldom

    collect_seldom()  # loading modules makes objects, too
    from seedcompare_tui.cli.main import main as command

    command(prog_name="seedcompare")


if __name__ == "__main__":
    main()
