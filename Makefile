# Everything a newcomer or CI runs, in a virtual environment in .venv that installs what each target needs.

PYTHON ?= python3
VENV ?= .venv
BIN := $(abspath $(VENV))/bin
CARGO_PROFILE ?= dev

# cargo with the settings that maturin builds with: what one of them has compiled, the other uses.
CARGO := PYO3_BUILD_EXTENSION_MODULE=1 \
	PYO3_CONFIG_FILE="$$(ls -t "$${CARGO_TARGET_DIR:-$(CURDIR)/target}"/maturin/pyo3-config-*.txt | head -n 1)" cargo

.PHONY: guide test bench lint format check-format models wheel notebooks check-notebooks docs develop clean soak count fuzz

# The course guide, snippet by snippet, against the AWS inside the library.
guide: develop $(VENV)/.has-guide
	$(BIN)/python tools/guide

# Rust tests, Python tests, and parity with boto3.
test: develop $(VENV)/.has-guide $(VENV)/.has-test
	$(CARGO) test --workspace --profile $(CARGO_PROFILE)
	$(BIN)/python -m pytest

lint: develop check-format $(VENV)/.has-test $(VENV)/.has-notebooks
	$(CARGO) clippy --workspace --all-targets --profile $(CARGO_PROFILE) -- -D warnings
	$(BIN)/mypy
	$(BIN)/mypy --python-version 3.10 python
	$(BIN)/stubtest ferroboto --mypy-config-file pyproject.toml --ignore-disjoint-bases --allowlist tools/stubtest.txt
	$(BIN)/python tools/check_rooms.py
	$(BIN)/python tools/sync_models.py --check
	$(BIN)/python tools/make_stubs.py --check
	$(BIN)/python tools/check_types.py

# The checks that need no build.
check-format: $(VENV)/.has-lint
	cargo fmt --all --check
	$(BIN)/ruff check
	$(BIN)/ruff format --check

format: $(VENV)/.has-lint
	cargo fmt --all
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

# Side by side with boto3, on the library as users get it; for honest figures leave the machine alone.
bench: wheel $(VENV)/.has-test $(VENV)/.has-lint $(VENV)/rivals/aiobotocore $(VENV)/rivals/awscli $(VENV)/rivals/boto3-stubs
	for python in $(BIN)/python $(BIN)/../rivals/boto3-stubs/bin/python; do \
		$$python -m pip install --quiet --force-reinstall --no-deps dist/ferroboto-*.whl || exit 1; done
	cargo build --release --manifest-path benches/floor/Cargo.toml --target-dir target/floor
	$(BIN)/python benches/run.py --write

# Instructions of a call, where time is too noisy; needs valgrind.
count: develop
	$(BIN)/python benches/count.py

# Each of another botocore or of none, so each in an environment of its own.
$(VENV)/rivals/aiobotocore: PACKAGE := aiobotocore==3.10.0
$(VENV)/rivals/awscli: PACKAGE := awscli==1.46.2
$(VENV)/rivals/boto3-stubs: PACKAGE := "mypy>=2.4,<3" "boto3-stubs[polly,rekognition,ses,sns]==1.43.126" boto3==1.44.5
$(VENV)/rivals/%:
	$(PYTHON) -m venv $@
	$@/bin/python -m pip install --quiet $(PACKAGE)

# Mixed calls to a server that fails now and then; nothing may leak, get lost or get stuck.
MINUTES ?= 10
soak: develop
	$(BIN)/python benches/soak.py $(MINUTES)

# One door of fuzz/README.md for some minutes; needs cargo-fuzz.
TARGET ?= ssml
fuzz: FUZZ_MINUTES = $(if $(filter command line environment,$(origin MINUTES)),$(MINUTES),3)
fuzz:
	mkdir -p fuzz/corpus/$(TARGET) fuzz/seeds/$(TARGET)
	cd fuzz && RUSTC_BOOTSTRAP=1 cargo fuzz run -s none $(if $(filter ssml lexicon speech,$(TARGET)),--no-default-features) \
		$(TARGET) corpus/$(TARGET) seeds/$(TARGET) -- -max_total_time=$$(($(FUZZ_MINUTES) * 60)) -timeout=20

# Built with all optimisations, as users get it.
wheel: $(VENV)/.has-maturin $(VENV)/.has-wheel $(VENV)/.has-local-models
	rm -rf dist
	$(BIN)/maturin build --release --compression-level 9 --out dist
	$(BIN)/python tools/squeeze_wheel.py dist/ferroboto-*.whl
	$(BIN)/python -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist ./models-wheel

# Service descriptions from botocore's, and the types made from them.
models: $(VENV)/.has-test $(VENV)/.has-lint
	$(BIN)/python tools/sync_models.py
	$(BIN)/python tools/make_stubs.py

notebooks: develop $(VENV)/.has-notebooks
	$(BIN)/python tools/notebooks.py

check-notebooks: develop $(VENV)/.has-notebooks
	$(BIN)/python tools/notebooks.py --check

# The documentation as a site, in site/; a link that leads nowhere fails it.
docs: $(VENV)/.has-docs
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet

# The library, built and installed so that changes in python/ take effect at once.
develop: $(VENV)/.has-maturin $(VENV)/.has-local-models
	VIRTUAL_ENV=$(abspath $(VENV)) $(BIN)/maturin develop --profile $(CARGO_PROFILE)

# One stamp for each dependency group of pyproject.toml; `maturin` stands for the tools of the build itself.
$(VENV)/.has-maturin:
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1" "maturin>=1.9,<2"
	touch $@

# The larger models of the local AWS, from the working copy.
$(VENV)/.has-local-models: models-wheel/pyproject.toml $(VENV)/.has-maturin
	$(BIN)/python -m pip install --quiet "flit_core>=3.12,<4"
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable models-wheel
	touch $@

$(VENV)/.has-%: pyproject.toml $(VENV)/.has-maturin
	$(BIN)/python -m pip install --quiet --group $*
	touch $@

clean:
	rm -rf $(VENV) dist guide-output site
	cargo clean
