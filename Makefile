# `make` alone lists the targets. Needs Python 3.11, pip and make; everything else is fetched.
PYTHON ?= $(shell command -v /usr/bin/python3.11 || command -v python3.11 || command -v python3)
JOBS ?= $(shell echo $$(($$(nproc 2>/dev/null || getconf _NPROCESSORS_ONLN) + 1)))
VENV := .venv
BIN := $(VENV)/bin
# Any pip will do, that of another Python too; inside the environment there is none.
PIP = $$(for pip in "$(PYTHON) -m pip" pip3 pip; do $$pip --version >/dev/null 2>&1 && echo "$$pip" && break; done) \
	--disable-pip-version-check --python $(BIN)/python install --quiet

# What runs is what was tested: its versions are those of the longer list.
LOCK = $(BIN)/uv pip compile pyproject.toml --quiet --generate-hashes --no-header --no-emit-index-url --python-version 3.11

# What Python has compiled it keeps, whatever is set: the tests start it some hundred times.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help run demo meaning test coverage mutants soak check bench lock format

help: ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /|/' | awk -F'|' '{printf "  make %-8s %s\n", $$1, $$2}'

run: $(VENV)/.run ## set up and start the bot (without a token: against the sandbox)
	@$(BIN)/glas run

demo: $(VENV)/.run ## start the sandbox with a guided tour and a simulated crowd
	@$(BIN)/glas demo

meaning: $(VENV)/.run ## fetch what GLAS_LIKENESS=meaning needs (once; 110 MB)
	@$(PIP) --require-hashes -r requirements/meaning.txt

test: $(VENV)/.dev ## set up and run the tests, side by side (JOBS=0: one after the other; ONLY=word for some)
	@$(BIN)/python -m pytest --numprocesses $(JOBS) --dist worksteal $(if $(ONLY),-k "$(ONLY)")

coverage: $(VENV)/.dev ## run the tests and print which lines and branches none of them takes (ONLY=word for some)
	@$(BIN)/coverage erase
	@$(BIN)/coverage run -m pytest --numprocesses $(JOBS) --dist worksteal $(if $(ONLY),-k "$(ONLY)")
	@$(BIN)/coverage combine --quiet
	@$(BIN)/coverage report

mutants: $(VENV)/.dev ## take out the guards one at a time: which tests notice? (ONLY="word word" for some)
	@$(BIN)/python -m tests.mutants $(ONLY)

soak: $(VENV)/.dev ## run the promises under fire at full size (long; ONLY=word for some)
	@$(BIN)/python -m pytest --soak --timeout 0 tests/fire $(if $(ONLY),-k "$(ONLY)")

check: $(VENV)/.dev ## lint, strict types, import rules, texts
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/python -m texts.generate --check
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python -m tests.house

bench: $(VENV)/.dev ## measure, each figure beside its bar (ten minutes; ONLY="votes draws" for some, QUICK=1 for a glance)
	@$(BIN)/python -m benchmarks $(if $(QUICK),--quick) $(ONLY)

format: $(VENV)/.dev ## put the code into its usual form
	@$(BIN)/ruff check --fix --quiet .
	@$(BIN)/ruff format .

lock: $(VENV)/.dev ## write the lock files anew from pyproject.toml, with hashes
	@$(LOCK) --upgrade --extra meaning --group dev --output-file requirements/dev.txt
	@$(LOCK) --group checkout --constraint requirements/dev.txt --output-file requirements/run.txt
	@$(LOCK) --group checkout --extra meaning --constraint requirements/dev.txt --output-file requirements/meaning.txt

$(BIN)/python:
	@echo "Setting up Python in $(VENV) …"
	@$(PYTHON) -m venv --without-pip $(VENV)

$(VENV)/.run: requirements/run.txt pyproject.toml | $(BIN)/python
	@echo "Fetching what Glas needs (once) …"
	@$(PIP) --require-hashes -r requirements/run.txt
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: requirements/dev.txt $(VENV)/.run | $(BIN)/python
	@echo "Fetching what the tests need (once) …"
	@$(PIP) --require-hashes -r requirements/dev.txt
	@touch $@
