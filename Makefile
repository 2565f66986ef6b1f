# Everything a newcomer or CI runs. A virtual environment in .venv holds what it needs.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
CARGO_PROFILE ?= dev

.PHONY: guide test bench lint models wheel notebooks clean

$(BIN)/python:
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1" "maturin>=1.9,<2"

.PHONY: environment
environment: $(BIN)/python
	$(BIN)/python -m pip install --quiet --group test --group lint --group guide

.PHONY: develop
develop: environment
	. $(BIN)/activate && PYO3_PYTHON=$$(command -v python) maturin develop --quiet --profile $(CARGO_PROFILE)

# The course guide, snippet by snippet, against the AWS inside the library.
guide: develop
	$(BIN)/python tools/guide.py

test: develop
	PYO3_PYTHON=$(abspath $(BIN))/python cargo test --workspace --quiet
	$(BIN)/python -m pytest -q

lint: environment
	cargo fmt --all --check
	PYO3_PYTHON=$(abspath $(BIN))/python cargo clippy --workspace --all-targets --quiet -- -D warnings
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python tools/check_rooms.py
	$(BIN)/python tools/sync_models.py --check

# Built with all optimisations, as users get it.
wheel: $(BIN)/python
	$(BIN)/maturin build --release --strip --out dist

bench: environment wheel
	$(BIN)/python -m pip install --quiet --force-reinstall --no-deps dist/*.whl
	$(BIN)/python benches/run.py --write

models: environment
	$(BIN)/python tools/sync_models.py

notebooks: develop
	$(BIN)/python tools/notebooks.py

clean:
	rm -rf $(VENV) dist target
