"""Compares what the slider of a report shows for a day with what the program itself says with --as-of that day."""
import csv
import io
import json
import subprocess
import tempfile
from pathlib import Path

# What a reader sees: the words outside pictures, and of each timeline what its bars say.
WORDS = """() => {
  const copy = document.getElementById('told').cloneNode(true);
  for (const part of copy.querySelectorAll('svg')) part.remove();
  return copy.textContent.replace(/\\s+/g, ' ').trim();
}"""
BARS = """() => Array.from(document.querySelectorAll('.diagram-timeline svg a title'), title => title.textContent).sort()"""
LIGHTS = """() => Object.fromEntries(Array.from(document.querySelectorAll('[data-counts]'),
  part => [part.dataset.name, part.querySelector('.light').lastChild.textContent]))"""
ENTRIES = """() => Object.fromEntries(Array.from(document.querySelectorAll('table[id^=plan-] tr[data-status]'),
  row => [row.id, row.dataset.status]))"""


class Program:
    """The program and the workspace that a report was made of."""

    def __init__(self, path, workspace):
        self.path, self.workspace = path, workspace

    def run(self, *arguments):
        done = subprocess.run([self.path, *arguments, "-C", self.workspace], capture_output=True, check=True)
        return done.stdout.decode()

    def page(self, day, template, language, folder):
        file = Path(folder) / f"{template}-{day}.html"
        self.run("report", "--template", template, "--language", language, "--as-of", day, "-o", str(file))
        return file

    def lights(self, day, language):
        text = self.run("export", "--format", "csv-projects", "--language", language, "--as-of", day)
        rows = csv.DictReader(io.StringIO(text))
        name, light = rows.fieldnames[0], next(key for key in rows.fieldnames if key in ("Lys", "Light"))
        return {row[name]: row[light] for row in rows}

    def statuses(self, day):
        model = json.loads(self.run("export", "--format", "json", "--as-of", day))
        return sorted(entry["status"] for project in model["projects"] for entry in project["milestones"] + project["phases"])


def check_days(opened, browser, path, program, checks):
    """Moves the slider to its first, middle and last earlier day, and back to now."""
    page = opened(browser, path, checks)
    template = path.stem if path.stem in ("board", "history") else "portfolio"
    language = page.evaluate("document.documentElement.lang")
    days = page.eval_on_selector_all("#days option", "days => days.map(day => day.value)")
    checks.expect(len(days) > 3, f"{path.stem}: the slider has days to choose from")
    now = (page.evaluate(WORDS), page.evaluate(BARS))
    with tempfile.TemporaryDirectory() as folder:
        for stop in sorted({0, (len(days) - 1) // 2, len(days) - 2}):
            move(page, stop)
            told = opened(browser, program.page(days[stop], template, language, folder), checks)
            compare(page, told, f"{path.stem} on {days[stop]}", days[stop], language, program, checks)
            told.context.close()
    move(page, len(days) - 1)
    checks.expect((page.evaluate(WORDS), page.evaluate(BARS)) == now, f"{path.stem}: the slider goes back to now")
    page.context.close()


def move(page, stop):
    page.evaluate(
        "stop => { const slider = document.getElementById('slider'); slider.value = stop;"
        " slider.dispatchEvent(new Event('input')) }", stop)


def compare(page, told, what, day, language, program, checks):
    for script, name in [(WORDS, "words"), (BARS, "bars"), (LIGHTS, "lights")]:
        shown, expected = page.evaluate(script), told.evaluate(script)
        checks.expect(shown == expected, f"{what}: the same {name} as the report of that day")
    lights = {name: light for name, light in page.evaluate(LIGHTS).items()}
    checks.expect(lights == program.lights(day, language), f"{what}: the lights that the program exports")
    statuses = sorted(page.evaluate(ENTRIES).values())
    checks.expect(statuses == program.statuses(day), f"{what}: as many milestones of each status as in the JSON")
    count = page.locator("#shown").inner_text()
    checks.expect(count == str(len(lights)), f"{what}: says how many projects are shown")
