# The commands of the README. Each sets up what it needs, so that a fresh clone can run any of them.
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
# Each command, and each process that the tests start, would compile the whole house anew.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: install install-dev run test test-mail soak bench lock lint migration

install: $(VENV)/.installed

# uv installs from uv.lock; without uv, pip installs the same versions from the export beside it.
$(VENV)/.installed: uv.lock requirements.txt
	@if command -v uv >/dev/null 2>&1; then uv sync --quiet --frozen --no-dev --inexact; \
	else $(PYTHON) -m venv $(VENV) && $(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt; fi
	@touch $@

install-dev: $(VENV)/.installed-dev

$(VENV)/.installed-dev: uv.lock requirements-dev.txt
	@if command -v uv >/dev/null 2>&1; then uv sync --quiet --frozen; \
	else $(PYTHON) -m venv $(VENV) && $(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt; fi
	@touch $@ $(VENV)/.installed

run: install
	@$(PY) -m bot run

# Of three that work on two cores one may wait, for a database or a browser.
test: install-dev
	@tests/fetch_chromium.sh
	@$(PY) -m pytest -n 3 --dist worksteal -m "not soak and not mail_server"

test-mail: install-dev
	@tests/fetch_dovecot.sh
	@$(PY) -m pytest -m mail_server tests/bot/mail

soak: install-dev
	@tests/fetch_chromium.sh
	@$(PY) -m pytest -n 2 -m soak

bench: install-dev
	@$(PY) -m tests.bench

lint: install-dev
	@$(PY) -m ruff check . && $(PY) -m mypy

lock:
	uv lock
	uv export --quiet --frozen --no-dev --format requirements.txt --output-file requirements.txt
	uv export --quiet --frozen --format requirements.txt --output-file requirements-dev.txt

# Write a migration from the models: make migration m="add a column"
migration: install-dev
	@$(PY) -c "import sys, tempfile; from models import db, schema; \
	engine = db.make_engine('sqlite:///' + tempfile.mkdtemp() + '/empty.db'); \
	schema.upgrade(engine); schema.new_migration(engine, sys.argv[1])" "$(m)"
