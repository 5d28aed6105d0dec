"""Reads every export back by a reader of another maker and compares it with the JSON export.

Usage: check_exports.py FOLDER, which holds model.json, .xlsx, .ics, .graphml, .csv, .xml and .atom, and a CSV for each list
"""

import csv
import datetime
import json
import pathlib
import sys

import feedparser
import icalendar
import jpype
import mpxj  # noqa: F401 - names the classes of its library to the virtual machine
import networkx
import openpyxl


def day(text):
    return datetime.date.fromisoformat(text) if text else None


def entries(model):
    return [(project, entry) for project in model["projects"] for entry in project["milestones"] + project["phases"]]


def cleaned(text):
    """As a cell holds it: without control characters and marks that turn the direction of writing."""
    turning = set(map(chr, [0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]))
    return "".join(c for c in text if c not in turning and (c.isprintable() or c in "\n\t\xa0\xad\u2028\u2029"))


def check_workbook(path, model):
    book = openpyxl.load_workbook(path)
    assert len(book.sheetnames) == 8, book.sheetnames
    for sheet in book:
        assert sheet.freeze_panes == "A2", sheet.title
        assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row), f"{sheet.title} has a formula"
    rows = list(book["Milepæle"].iter_rows(min_row=2, values_only=True))
    wanted = sorted((p["name"], e["name"], day(e["earliest"]), day(e["latest"]), e["slipDays"]) for p, e in entries(model))
    found = [(r[0], r[1], *(d.date() if d else None for d in r[4:6]), r[8]) for r in rows if any(r)]
    key = lambda row: tuple(str(part) for part in row)
    plain = [(cleaned(p), cleaned(n), *rest) for p, n, *rest in wanted]
    assert sorted(found, key=key) == sorted(plain, key=key), "milestones of the workbook differ from the JSON"
    statements = sum(len(entry["statements"]) for _, entry in entries(model))
    found = sum(1 for row in book["Belæg"].iter_rows(min_row=2, values_only=True) if any(row))
    assert found == statements, (found, statements)


def check_calendar(path, model):
    events = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    dated = [entry for _, entry in entries(model) if entry["earliest"] or entry["latest"]]
    assert len(events) == len(dated), (len(events), len(dated))
    assert len({str(event["UID"]) for event in events}) == len(events), "two events have one UID"
    one = datetime.timedelta(days=1)

    def span(entry):
        first = day(entry["earliest"]) or day(entry["latest"])
        last = day(entry["latest"]) if entry["earliest"] else first
        return first, (last or first) + one

    found = sorted((event["DTSTART"].dt, event["DTEND"].dt) for event in events)
    assert found == sorted(map(span, dated)), "days of the calendar differ from the JSON"


def check_graph(path, model):
    graph = networkx.read_graphml(path)
    names = {entry["id"]: entry["name"] for _, entry in entries(model)}
    for name, label in graph.nodes(data="label"):
        assert name not in names or "\ufffd" in label or label == names[name], name
    known = set(names) | {project["id"] for project in model["projects"]}
    assert set(graph.nodes) == known
    links = {(d["from"], d["to"]) for p in model["projects"] for d in p["dependencies"]}
    assert {(a, b) for a, b in graph.edges()} == {(a, b) for a, b in links if a in known and b in known}


def check_csv(path, model):
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))[1:]
    assert len(rows) == len(entries(model)), (len(rows), len(entries(model)))


def check_lists(folder, model):
    """Each list on its own has as many rows as the JSON has things."""
    projects, items = model["projects"], {(m["id"], i["number"]): i for m in model["meetings"] for i in m["items"]}
    about = [(p, t) for p in projects for t in p["touches"] if t["relation"] != "mention"]
    decisions = [d for _, t in about for d in items[t["meeting"], t["item"]]["decisions"] if d["outcome"] != "none"]
    kinds = lambda *wanted: sum(1 for finding in model["findings"] if finding["kind"] in wanted)
    wanted = {
        "projects": len(projects),
        "meetings": sum(len(p["touches"]) for p in projects),
        "decisions": len(decisions),
        "deferrals": kinds("postponed", "postponed-not-resumed", "decision-float"),
        "promises": kinds("promise-kept", "late-case", "promise-not-seen"),
        "findings": len(model["findings"]),
        "evidence": sum(len(entry["statements"]) for _, entry in entries(model)),
    }
    for name, count in wanted.items():
        with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        assert len(rows) - 1 == count, (name, len(rows) - 1, count)
        assert len({len(row) for row in rows}) == 1, f"{name}: rows of several lengths"


def check_feed(path, model):
    feed = feedparser.parse(path.read_bytes())
    assert not feed.bozo, feed.bozo_exception
    dates = {meeting["id"]: meeting["date"] for meeting in model["meetings"] if meeting["date"]}
    spoken = {(p["id"], t["meeting"]) for p in model["projects"] for t in p["touches"] if t["relation"] != "mention"}
    for project, entry in entries(model):
        spoken |= {(project["id"], s["meeting"]) for s in entry["statements"][:1]}
    wanted = sorted((project, dates[meeting]) for project, meeting in spoken if meeting in dates)
    found = sorted((entry.tags[0].term, entry.updated[:10]) for entry in feed.entries)
    missing = [pair for pair in wanted if pair not in found]
    assert not missing, f"not in the feed: {missing[:3]}"
    assert len({entry.id for entry in feed.entries}) == len(feed.entries), "two entries have one id"
    assert {entry.tags[0].term for entry in feed.entries} <= {p["id"] for p in model["projects"]}
    days = [entry.updated for entry in feed.entries]
    assert days == sorted(days, reverse=True), "the newest does not come first"
    assert all(entry.content[0].value and entry.title for entry in feed.entries)


def check_project_file(path, model):
    jpype.startJVM()
    from org.mpxj.reader import UniversalProjectReader

    project = UniversalProjectReader().read(str(path))
    dated = [entry for _, entry in entries(model) if entry["earliest"] or entry["latest"]]
    tasks = [task for task in project.getTasks() if task.getOutlineLevel() is not None and int(task.getOutlineLevel()) == 2]
    assert len(tasks) == len(dated), (len(tasks), len(dated))
    moved = {(e["name"], e["slipDays"]) for e in dated if e["slipDays"]}
    for entry, task in zip(dated_in_order(model), tasks):
        first = entry["earliest"] or entry["latest"]
        assert str(task.getStart())[:10] == first, (entry["name"], str(task.getStart()), first)
        if (entry["name"], entry["slipDays"]) in moved:
            assert task.getBaselineStart() is not None, entry["name"]


def dated_in_order(model):
    """In the order of the workspace, which the JSON keeps within milestones and within phases only."""
    path = pathlib.Path(sys.argv[1]) / "model.csv"
    ids = {}
    for project, entry in entries(model):
        ids.setdefault((project["name"], entry["name"]), []).append(entry)
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))[1:]
    plain = lambda text: text.removeprefix("'")
    ordered = [ids[(plain(row[0]), plain(row[1]))].pop(0) for row in rows]
    return [entry for entry in ordered if entry["earliest"] or entry["latest"]]


def main():
    folder = pathlib.Path(sys.argv[1])
    model = json.loads((folder / "model.json").read_text(encoding="utf-8"))
    check_workbook(folder / "model.xlsx", model)
    check_calendar(folder / "model.ics", model)
    check_graph(folder / "model.graphml", model)
    check_csv(folder / "model.csv", model)
    check_lists(folder, model)
    check_feed(folder / "model.atom", model)
    check_project_file(folder / "model.xml", model)
    print(f"exports: {len(entries(model))} milestones and phases read back from XLSX, iCalendar, MSPDI, GraphML, Atom and CSV")


main()
