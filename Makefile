# Everything that contributors and CI run, in a virtual environment in .venv that installs what each target needs.
# `make help` prints the comment after `##` of each target.

PYTHON ?= python3
VENV ?= .venv
BIN := $(abspath $(VENV))/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
CARGO_PROFILE ?= dev

# cargo with the settings that maturin builds with: what one of them has compiled, the other uses.
CARGO := PYO3_BUILD_EXTENSION_MODULE=1 \
	PYO3_CONFIG_FILE="$$(ls -t "$${CARGO_TARGET_DIR:-$(CURDIR)/target}"/maturin/pyo3-config-*.txt | head -n 1)" cargo

# Modules are compiled when they are first imported, and most never are.
export PIP_NO_COMPILE ?= 1

.DEFAULT_GOAL := help
.PHONY: help guide test test-services bench lint format check-format models wheel sdist release audit notebooks check-notebooks docs \
	develop clean soak count fuzz

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-16s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

guide: ## run the course guide, snippet by snippet, against the local AWS
guide: develop $(VENV)/.has-guide
	$(BIN)/python tools/guide

test: ## run Rust tests, Python tests, and parity tests against boto3
test: develop $(VENV)/.has-guide $(VENV)/.has-test $(VENV)/rivals/observers $(VENV)/rivals/greenlets $(VENV)/rivals/servers \
		$(VENV)/rivals/aiobotocore
	$(CARGO) test --workspace --profile $(CARGO_PROFILE)
	$(BIN)/python -m pytest -n logical --dist loadfile

test-services: ## compare all services with boto3, where the tests take a few that they draw
test-services: develop $(VENV)/.has-guide $(VENV)/.has-test
	FERROBOTO_SERVICES=all $(BIN)/python -m pytest tests/client/test_model.py tests/client/test_services.py \
		tests/parity/test_endpoints.py tests/parity/test_endpoint_settings.py

lint: ## check formatting, lints, types, layering and generated files
lint: develop check-format $(VENV)/.has-test $(VENV)/.has-notebooks
	$(CARGO) clippy --workspace --all-targets --profile $(CARGO_PROFILE) -- -D warnings
	$(BIN)/mypy
	$(BIN)/mypy --python-version 3.10 python
	$(BIN)/stubtest ferroboto --mypy-config-file pyproject.toml --ignore-disjoint-bases --allowlist tools/stubtest.txt
	$(BIN)/python tools/check_layers.py
	$(BIN)/python tools/sync_models.py --check
	$(BIN)/python tools/make_stubs.py --check
	$(BIN)/python tools/check_types.py
	$(BIN)/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(BIN)/check-jsonschema --builtin-schema vendor.citation-file-format CITATION.cff

check-format: ## run the checks that need no build
check-format: $(VENV)/.has-lint
	cargo fmt --all --check
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/python tools/check_language.py

format: ## format Rust and Python
format: $(VENV)/.has-lint
	cargo fmt --all
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

bench: ## compare speed and memory with boto3; needs an otherwise idle machine
bench: wheel $(VENV)/.has-test $(VENV)/.has-lint $(VENV)/rivals/aiobotocore $(VENV)/rivals/awscli $(VENV)/rivals/boto3-stubs \
		$(VENV)/rivals/obstore $(VENV)/rivals/crt $(VENV)/rivals/faster-boto3
	for python in $(BIN)/python $(BIN)/../rivals/boto3-stubs/bin/python; do \
		$$python -m pip install --quiet --force-reinstall --no-deps dist/ferroboto-*.whl || exit 1; done
	cargo build --release --manifest-path benches/floor/Cargo.toml --target-dir target/floor
	$(BIN)/python benches/run.py --write

count: ## count the instructions and allocations of a call (CARGO_PROFILE=release for those of a release); needs valgrind
count: develop
	$(BIN)/python benches/count.py --build $(CARGO_PROFILE)

# Each of another botocore or of none, so each in an environment of its own.
$(VENV)/rivals/aiobotocore: PACKAGE := aiobotocore==3.10.0
$(VENV)/rivals/awscli: PACKAGE := awscli==1.46.2
$(VENV)/rivals/observers: PACKAGE := --group observers
$(VENV)/rivals/greenlets: PACKAGE := --group greenlets
$(VENV)/rivals/servers: PACKAGE := --group servers
$(VENV)/rivals/boto3-stubs: PACKAGE := "mypy>=2.4,<3" "boto3-stubs[polly,rekognition,ses,sns]==1.43.126" boto3==1.44.5
$(VENV)/rivals/obstore: PACKAGE := obstore==0.12.1
$(VENV)/rivals/crt: PACKAGE := "boto3[crt]==1.44.5"
$(VENV)/rivals/faster-boto3: PACKAGE := faster-boto3==0.1.0 boto3==1.44.5
$(VENV)/rivals/%:
	$(PYTHON) -m venv $@
	$@/bin/python -m pip install --quiet --upgrade "pip>=25.1"
	$@/bin/python -m pip install --quiet $(PACKAGE)

MINUTES ?= 10
soak: ## make mixed calls to a failing server for MINUTES, and check for leaks and lost responses
soak: develop
	$(BIN)/python benches/soak.py $(MINUTES)
	$(BIN)/python benches/soak_transfers.py $(MINUTES)

TARGET ?= ssml
fuzz: ## fuzz TARGET (see fuzz/README.md) for MINUTES, with SANITIZER; needs cargo-fuzz
fuzz: SANITIZER ?= address
fuzz: FUZZ_MINUTES = $(if $(filter command line environment,$(origin MINUTES)),$(MINUTES),3)
fuzz:
	mkdir -p fuzz/corpus/$(TARGET) fuzz/seeds/$(TARGET)
	cd fuzz && RUSTC_BOOTSTRAP=1 cargo fuzz run -s $(SANITIZER) $(if $(filter ssml lexicon speech,$(TARGET)),--no-default-features) \
		$(TARGET) corpus/$(TARGET) seeds/$(TARGET) -- -max_total_time=$$(($(FUZZ_MINUTES) * 60)) -timeout=20

wheel: ## build the optimized wheels into dist/
wheel: $(VENV)/.has-maturin $(VENV)/.has-wheel $(VENV)/.has-local-models
	rm -rf dist
	$(BIN)/maturin build --release --locked --compatibility pypi --compression-level 9 --out dist
	$(BIN)/python tools/squeeze_wheel.py dist/ferroboto-*.whl
	$(BIN)/python -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist ./models-wheel

sdist: ## build the source distribution into dist/
sdist: $(VENV)/.has-maturin
	$(BIN)/maturin sdist --out dist

release: ## set VERSION, date the changelog, commit and tag
release: $(VENV)/.has-maturin
	$(BIN)/python tools/release.py "$(VERSION)"

audit: ## look for known vulnerabilities and forbidden licenses; needs the network and cargo-deny
audit: $(VENV)/.has-audit $(VENV)/.has-test $(VENV)/.has-lint
	cargo deny check
	$(BIN)/pip-audit --local --skip-editable

models: ## derive the service descriptions and types; with BOTOCORE=VERSION from that release, which becomes the reference
models: $(VENV)/.has-test $(VENV)/.has-lint
	$(BIN)/python tools/sync_models.py $(if $(BOTOCORE),--release $(BOTOCORE))
	$(BIN)/python tools/make_stubs.py

notebooks: ## run all notebooks and store their outputs
notebooks: develop $(VENV)/.has-notebooks
	$(BIN)/python tools/notebooks.py

check-notebooks: ## check that the stored outputs of the notebooks are current
check-notebooks: develop $(VENV)/.has-notebooks
	$(BIN)/python tools/notebooks.py --check

docs: ## build the documentation site into site/; fails on broken links
docs: develop $(VENV)/.has-docs
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet

develop: ## build the library and install it in editable mode
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

clean: ## delete everything that the targets create
clean:
	rm -rf $(VENV) dist guide-output site
	cargo clean
