"""`python -m pytest_syda`."""

from pytest_syda.cli import main

if __name__ == "__main__":
    main(prog_name="python -m pytest_syda")
