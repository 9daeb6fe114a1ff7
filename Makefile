# Every target does its own set-up: scripts/setup installs what is missing, and says what it installs.
SWIFT  ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
FUZZ_SECONDS ?= 60
SHOT_KEYS = j j Enter n n
THEMES = $(filter-out base,$(basename $(notdir $(wildcard Themes/*.toml))))

# A crash prints its trace and ends; the default asks questions on the terminal for 30 seconds.
export SWIFT_BACKTRACE ?= interactive=no,color=no

LINTED  = Sources Tests Plugins $(wildcard Benchmarks) Package.swift
RELEASE = .build/release/depeche
STATIC  = .build-static/release/depeche
ROOT    = $(DESTDIR)$(PREFIX)

.DEFAULT_GOAL = help
.PHONY: run build test lint format static install uninstall bench bench-screen fuzz fuzz-readers profile pictures setup clean help

run: build ## build, and open the bundled Samples/
	$(RELEASE) Samples

build: setup ## build the program (release)
	$(SWIFT) build -c release --product depeche

test: setup ## build everything, and run every test
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --disable-xctest

lint: setup ## check the format of the sources
	$(SWIFT) format lint --strict --recursive $(LINTED)

format: setup ## put the sources into format
	$(SWIFT) format --in-place --recursive $(LINTED)

static:
	@scripts/setup static
	scripts/build-static

install: static ## install one static binary, themes, man pages, completions (PREFIX=/usr/local)
	install -Dm755 $(STATIC) $(ROOT)/bin/depeche
	install -Dm644 docs/depeche.1 $(ROOT)/share/man/man1/depeche.1
	install -Dm644 docs/depeche.toml.5 $(ROOT)/share/man/man5/depeche.toml.5
	install -Dm644 docs/fr/depeche.1 $(ROOT)/share/man/fr/man1/depeche.1
	install -Dm644 docs/fr/depeche.toml.5 $(ROOT)/share/man/fr/man5/depeche.toml.5
	install -d $(ROOT)/share/depeche/themes
	install -m644 Themes/*.toml $(ROOT)/share/depeche/themes
	install -d $(ROOT)/share/depeche/languages
	install -m644 Languages/*.toml $(ROOT)/share/depeche/languages
	install -m644 Config/*.toml $(ROOT)/share/depeche
	install -Dm644 Config/fr/config.toml $(ROOT)/share/depeche/fr/config.toml
	scripts/install-completions $(STATIC) $(ROOT)/share

uninstall: ## take away what install put there
	rm -f $(ROOT)/bin/depeche $(ROOT)/share/man/man1/depeche.1 $(ROOT)/share/man/man5/depeche.toml.5
	rm -f $(ROOT)/share/man/fr/man1/depeche.1 $(ROOT)/share/man/fr/man5/depeche.toml.5
	rm -f $(ROOT)/share/bash-completion/completions/depeche
	rm -f $(ROOT)/share/zsh/site-functions/_depeche
	rm -f $(ROOT)/share/fish/vendor_completions.d/depeche.fish
	rm -rf $(ROOT)/share/depeche

bench: setup ## measure: throughput, passes, linearity, threads, memory (PEERS=1: beside spaCy and textacy; GOLD=…)
	$(SWIFT) run -c release --package-path Benchmarks depeche-bench
	$(if $(PEERS),$(MAKE) build && python3 Benchmarks/peers.py $(RELEASE) Samples $(GOLD))

bench-screen: build ## measure the screen on a pty, beside other readers: start, keys, bytes, memory, idle
	python3 Benchmarks/screen.py $(RELEASE)

fuzz: setup ## mutate Samples/ and look for broken promises (FUZZ_SECONDS=60)
	$(SWIFT) run -c release --package-path Benchmarks depeche-fuzz --seconds $(FUZZ_SECONDS)

fuzz-readers: setup ## mutate Tests/Fixtures, and read them: each group of formats (FUZZ_SECONDS=60)
	$(SWIFT) run -c release --package-path Benchmarks depeche-fuzz --seconds $(FUZZ_SECONDS) --readers all

profile: setup ## make the profile anew by which release builds are laid out (after larger changes of the analysis)
	scripts/profile

pictures: build ## make the pictures of the README anew
	$(RELEASE) shot --svg --size 140x40 --language en --keys "$(SHOT_KEYS)" Samples > docs/screen.svg
	mkdir -p docs/themes
	for t in $(THEMES); do $(RELEASE) shot --svg --size 79x16 --theme $$t --language en --keys "j j Enter n n" Samples > docs/themes/$$t.svg; done

setup:
	@scripts/setup

clean: ## remove everything that was built
	rm -rf .build .build-static Benchmarks/.build

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' Makefile
