# Two commands: `make run` and `make test`. Each sets up what it needs.
PYTHON := $(shell for p in python3.14 python3.13 python3.12 python3.11 python3; do \
	command -v $$p >/dev/null 2>&1 && $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)
BIN := .venv/bin

.PHONY: run test setup bench bench-questions bench-reading bench-search bench-scale bench-load lock docs

run: setup
	$(BIN)/gyoryu index
	$(BIN)/gyoryu run

test: setup
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest

# Figures with their goals; needs an archive (`make run` made one).
bench: setup
	$(BIN)/python benchmarks/cold_start.py

# How well news pages are read; needs a gold set: `make bench-reading GOLD=folder`, or the one beside the checkout.
bench-reading: setup
	$(BIN)/python benchmarks/reading.py $(GOLD)

# Builds of 10^4 and 10^5 made-up documents: what they take, and what of that is Kiwi's (about ten minutes).
bench-scale: setup
	$(BIN)/python benchmarks/scale.py

# Twelve questions a second for a minute; builds 10^5 documents first, unless `make bench-load DATA=folder` names an archive.
bench-load: setup
	$(BIN)/python benchmarks/load.py $(if $(DATA),--data $(DATA))

# How well search ranks and what it costs; the sets are beside the checkout, or `make bench-search SETS=folder`.
# LARGE=--large also asks 100,000 passages.
bench-search: setup
	$(BIN)/python benchmarks/search.py $(SETS) $(LARGE)

# How many questions are answered rightly: those of the tests, or `make bench-questions QUESTIONS=file`.
bench-questions: setup
	$(BIN)/python -m tests.judging $(or $(QUESTIONS),tests/questions.jsonl)

setup: .venv/ready

.venv/ready: requirements.txt pyproject.toml
	@test -n "$(PYTHON)" || { echo "Gyoryu needs Python 3.11 or newer: install python3.11 (with venv) and run make again." >&2; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

# Lock every dependency with its hashes, without index addresses. Needs uv.
lock:
	uv pip compile --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 --group dev pyproject.toml --output-file requirements.txt

docs: setup
	$(BIN)/python docs/generate.py
