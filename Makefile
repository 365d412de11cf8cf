# `make demo` shows what this is; `make test` shows that it works. Both need Python 3.11 or later and nothing else.

VENV := .venv
RUN := $(VENV)/bin/python -m
PIP := $(RUN) pip --quiet --disable-pip-version-check
WORKERS ?= logical

.DEFAULT_GOAL := help
.PHONY: help demo test lint types docs bench clean

help:
	@echo 'make demo    fill the tests of conftest_examples/quickstart with a CRM, and show some of its rows'
	@echo 'make test    lint, types and the whole test suite'
	@echo 'make docs    build the documentation into site/'
	@echo 'make bench   measure, side by side with others, and write benchmarks/RESULTS.md'
	@echo 'make clean   remove $(VENV) and what tools leave behind'

demo: $(VENV)/demo.stamp
	@cd conftest_examples/quickstart && '$(CURDIR)/$(VENV)/bin/python' -m pytest -v -p no:cacheprovider
	@cd conftest_examples/quickstart && echo && '$(CURDIR)/$(VENV)/bin/python' glimpse.py

test: lint types
	$(RUN) pytest --numprocesses $(WORKERS) --maxprocesses 8 --dist worksteal

lint: $(VENV)/dev.stamp
	$(RUN) ruff check
	$(RUN) ruff format --check

types: $(VENV)/dev.stamp
	$(RUN) mypy

docs: $(VENV)/dev.stamp
	NO_MKDOCS_2_WARNING=1 $(RUN) mkdocs build --strict --quiet

bench: $(VENV)/bench.stamp
	$(RUN) benchmarks

clean:
	rm -rf $(VENV) build dist site .mypy_cache .pytest_cache .ruff_cache .hypothesis .nox .syda_cache

# The first interpreter that is new enough and can make environments; some names stand for nothing where pyenv is.
$(VENV)/bin/python:
	@for python in $(PYTHON) python3 python3.13 python3.12 python3.11 python3.14 python; do \
		if $$python -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
			echo "Making $(VENV) with $$($$python --version)"; \
			exec $$python -m venv $(VENV); \
		fi; \
	done; \
	echo 'No Python 3.11 or later found. Name one: make PYTHON=/path/to/python3 $(MAKECMDGOALS)' >&2; exit 1

# An environment is renewed when what it is made from has changed.
$(VENV)/demo.stamp: pyproject.toml | $(VENV)/bin/python
	@echo 'Installing pytest-syda'
	@$(RUN) pip --version >/dev/null 2>&1 || $(RUN) ensurepip >/dev/null
	@$(PIP) install --editable .
	@touch $@

$(VENV)/dev.stamp: pyproject.toml | $(VENV)/bin/python
	@echo 'Installing pytest-syda and the tools of its development'
	@$(RUN) pip --version >/dev/null 2>&1 || $(RUN) ensurepip >/dev/null
	@$(PIP) install --editable '.[dev]'
	@touch $@ $(VENV)/demo.stamp

$(VENV)/bench.stamp: benchmarks/requirements.txt $(VENV)/dev.stamp
	@echo 'Installing what is measured against'
	@$(PIP) install --requirement benchmarks/requirements.txt
	@touch $@
