# Redthread: make help lists the targets.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

BUILD := .build/release/redthread

# Where 'make install' puts the program: $(DESTDIR)$(PREFIX)/bin.
PREFIX ?= /usr/local
DESTDIR ?=
INSTALLED = $(DESTDIR)$(PREFIX)/bin/redthread
SHARE = $(DESTDIR)$(PREFIX)/share

# Where 'make manual' puts the pages of the manual, and 'make deb' the package.
MANUAL := .build/manual
DEB := .build/deb
# The day of the manual: the same sources give the same pages.
MANUAL_DATE := $(shell git log -1 --format=%cs 2>/dev/null || echo 2026-01-01)
# The configuration that the manual is made from.
CONFIGURATION ?= release

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

.PHONY: manual
manual: setup ## write the pages of the manual to .build/manual
	@Packaging/make-manual $(CONFIGURATION) $(MANUAL_DATE) $(MANUAL)

# Where the three shells look for what they complete, below PREFIX/share.
COMPLETIONS := bash-completion/completions/redthread zsh/site-functions/_redthread \
    fish/vendor_completions.d/redthread.fish

.PHONY: install
install: $(if $(wildcard $(MANUAL)),,manual) $(if $(wildcard $(BUILD)),,build) ## install program, manual and completions to PREFIX (/usr/local); sudo where that needs it
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(SHARE)/man/man1"
	install -m 755 "$(BUILD)" "$(INSTALLED)"
	install -m 644 "$(MANUAL)"/man1/*.1 "$(SHARE)/man/man1"
	install -d $(foreach file,$(COMPLETIONS),"$(SHARE)/$(dir $(file))")
	"$(INSTALLED)" --generate-completion-script bash >"$(SHARE)/$(word 1,$(COMPLETIONS))"
	"$(INSTALLED)" --generate-completion-script zsh >"$(SHARE)/$(word 2,$(COMPLETIONS))"
	"$(INSTALLED)" --generate-completion-script fish >"$(SHARE)/$(word 3,$(COMPLETIONS))"

.PHONY: uninstall
uninstall: ## remove what 'make install' installed
	rm -f "$(INSTALLED)" "$(SHARE)"/man/man1/redthread*.1
	rm -f $(foreach file,$(COMPLETIONS),"$(SHARE)/$(file)")

.PHONY: deb
deb: manual build ## build a Debian package into .build/deb
	@Packaging/make-deb $(BUILD) $(MANUAL) .build/deb-scratch $(DEB)

.PHONY: deb-test
deb-test: deb ## install the package on a clean Debian (as root, by debootstrap) and use it there
	@Packaging/check-deb $(DEB)/redthread_*.deb .build/deb-root

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
export-test: ## read every export back by readers of other makers (openpyxl, icalendar, mpxj, networkx, feedparser)
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
