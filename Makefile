# Redthread: make help lists the targets.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

BUILD := .build/release/redthread

# Where 'make install' puts the program: $(DESTDIR)$(PREFIX)/bin.
PREFIX ?= /usr/local
DESTDIR ?=
INSTALLED = $(DESTDIR)$(PREFIX)/bin/redthread

# On Linux the Swift libraries go into the program: it starts in half the time, and runs where no toolchain is.
# macOS has them in the system.
STATIC := $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib -Xlinker -s)

# What the program needs, and what only its tests need, by the names of Debian's packages.
PACKAGES := hunspell-da libgraphviz-dev libxlsxwriter-dev pkg-config fonts-liberation pandoc poppler-utils
TEST_PACKAGES := $(PACKAGES) python3 librsvg2-bin libxml2-utils chromium
BROWSER_PACKAGES := $(PACKAGES) chromium default-jre-headless python3-venv
BREWS := graphviz libxlsxwriter pkg-config pandoc poppler

.PHONY: help
help: ## list the targets
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  make %-12s %s\n", $$1, $$2 }'

.PHONY: setup
setup: ## install what the program needs (Debian: apt, macOS: brew)
	@Tests/Support/install-packages "$(PACKAGES)" "$(BREWS)"

.PHONY: setup-test
setup-test: ## install what the tests need as well
	@Tests/Support/install-packages "$(TEST_PACKAGES)" "$(BREWS) librsvg libxml2"

.PHONY: build
build: setup ## build the program (release)
	swift build -c release $(STATIC) --product redthread

.PHONY: install
install: $(if $(wildcard $(BUILD)),,build) ## install the program to PREFIX (/usr/local); sudo where that needs it
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 "$(BUILD)" "$(INSTALLED)"

.PHONY: uninstall
uninstall: ## remove the installed program
	rm -f "$(INSTALLED)"

.PHONY: demo
demo: build ## read the sample and draw it: pictures, status and report into output/
	@Tests/Support/make-gallery $(BUILD) output

.PHONY: test
test: setup-test ## run all tests
	swift test --parallel

.PHONY: browser-test
browser-test: ## check the reports in Chromium: scripts, keyboard, accessibility, print, markup
	@Tests/Support/install-packages "$(BROWSER_PACKAGES)" "$(BREWS) openjdk"
	swift build --product redthread
	Tests/Browser/run "$$(swift build --show-bin-path)/redthread" .build/browser

.PHONY: export-test
export-test: ## read every export back by readers of other makers (openpyxl, icalendar, mpxj, networkx)
	@Tests/Support/install-packages "$(PACKAGES) python3-venv default-jre-headless" "$(BREWS) openjdk"
	swift build --product redthread
	Tests/Exports/run "$$(swift build --show-bin-path)/redthread" .build/exports

.PHONY: lint
lint: ## check the formatting of all Swift files
	swift format lint --strict --recursive Package.swift Sources Tests Templates

.PHONY: bench
bench: build ## measure, each figure beside a rival in the same run
	@for benchmark in Tests/Benchmarks/*.py; do echo "== $$benchmark"; python3 $$benchmark $(BUILD); done

.PHONY: clean
clean: ## remove what was built
	rm -rf .build
