# Each command does its own set-up into .venv: `make verify`, `make test`, and `make docs` for the site.
RECENT := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for python in python3.11 python3.12 python3.13 python3.14 python3 python; do \
	$$python -c '$(RECENT)' 2> /dev/null && echo $$python && break; done)
MAKER = $(PYTHON) -c 'import sys; print(sys.executable, *sys.version_info[:3])'
BIN := .venv/bin
export OMP_NUM_THREADS ?= 1
export OPENBLAS_NUM_THREADS ?= 1

.PHONY: verify test test-all lint docs formal clean FORCE

verify: .venv/verify.stamp
	$(BIN)/collapsecheck verify --effort quick --jobs 2
	$(BIN)/collapsecheck predict --x mnist5k --model vae --eta-dec 0.5 --level d=16,beta=1,eta=1,sigma=learn

test: lint
	$(BIN)/pytest -n 2 --dist loadfile -m "not slow"

test-all: lint
	$(BIN)/pytest -n 2 --dist loadfile

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

# An environment made by another interpreter is made again: a stamp for verify, docs and test says what is installed.
.venv/maker: FORCE
	@$(PYTHON) -c '$(RECENT)' 2> /dev/null || { echo "Python 3.11 or newer is needed; PYTHON=... names one that is not on the path"; exit 1; }
	@if [ "$$($(MAKER))" != "$$(cat $@ 2> /dev/null)" ]; then \
		echo "making .venv with $$($(MAKER))"; rm -rf .venv; $(PYTHON) -m venv .venv && $(MAKER) > $@; fi

.venv/%.stamp: pyproject.toml .venv/maker
	$(BIN)/pip install --quiet --no-compile --editable '.[$(EXTRA_$*)]'
	touch $@

EXTRA_verify := data
EXTRA_test := test
EXTRA_docs := docs

clean:
	rm -rf .venv build *.egg-info
