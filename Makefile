# Each command does its own set-up into .venv: `make verify`, `make test`, and `make docs` for the site.
PYTHON ?= python3.11
BIN := .venv/bin
export OMP_NUM_THREADS ?= 1
export OPENBLAS_NUM_THREADS ?= 1

.PHONY: verify test test-all lint docs formal clean FORCE

verify: .venv/verify.stamp
	$(BIN)/collapsecheck verify --effort quick --jobs 2
	$(BIN)/collapsecheck predict --x mnist5k --model vae --eta-dec 0.5 --level d=16,beta=1,eta=1,sigma=learn

test: lint
	$(BIN)/pytest -n 2 -m "not slow"

test-all: lint
	$(BIN)/pytest -n 2

docs: .venv/docs.stamp
	$(BIN)/collapsecheck docs build --pdf

formal:
	@command -v coqc > /dev/null || { echo "make formal needs coqc; on Debian or Ubuntu: apt-get install --no-install-recommends coq"; exit 1; }
	$(MAKE) --no-print-directory -C theory/formal

lint: .venv/test.stamp build/types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# The package as mypy has to see it, in one folder: the three folders of the checkout make one package once installed.
build/types: FORCE
	rm -rf $@ && mkdir -p $@/collapsecheck
	ln -s $(CURDIR)/proofs_check/* $(CURDIR)/theory $(CURDIR)/numerics $@/collapsecheck/

FORCE:

.venv/verify.stamp: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --editable '.[data]'
	touch $@

.venv/test.stamp: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --editable '.[test]'
	touch $@

.venv/docs.stamp: pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --editable '.[docs]'
	touch $@

clean:
	rm -rf .venv build *.egg-info
