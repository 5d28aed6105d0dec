#!/usr/bin/env python3
"""Writes networks.txt: plans and the dates that they must get.

Independent of the scheduler under test on purpose. That one makes one pass forward and one back over start times;
this one has two time points for each task, writes every rule down as a difference constraint, and relaxes all of
them until nothing changes. Late dates come from the same constraints turned round, free float from its definition.

    python3 reference.py > networks.txt
"""
import json
import random
from datetime import date, timedelta

FAR = 10**9


def solve(points, constraints, lower):
    """The least values with value[b] >= value[a] + w, or None when there are none."""
    value = list(lower)
    for _ in range(points + 1):
        changed = False
        for a, b, w in constraints:
            if value[a] + w > value[b]:
                value[b] = value[a] + w
                changed = True
        if not changed:
            return value
    return None


def constraints_of(tasks):
    number = {t["id"]: i for i, t in enumerate(tasks)}
    rules = []
    for i, task in enumerate(tasks):
        rules += [(2 * i, 2 * i + 1, task["duration"]), (2 * i + 1, 2 * i, -task["duration"])]
        for dep in task.get("deps", []):
            j = number[dep["on"]]
            kind = dep.get("type", "FS")
            a = 2 * j + (kind[0] == "F")
            b = 2 * i + (kind[1] == "F")
            rules.append((a, b, dep.get("lag", 0)))
    return rules


def waits_in_a_ring(tasks):
    """Whether tasks are to come one after the other in a ring: an order that has no beginning."""
    after = {t["id"]: {d["on"] for d in t.get("deps", []) if d.get("type", "FS") == "FS" and d.get("lag", 0) >= 0}
             for t in tasks}
    while after:
        free = [t for t, on in after.items() if not on & after.keys()]
        if not free:
            return True
        for t in free:
            del after[t]
    return False


def schedule(plan):
    """CSV lines and missed deadlines, or None when no dates satisfy the links."""
    tasks = plan["tasks"]
    if waits_in_a_ring(tasks):
        return None
    n = len(tasks)
    rules = constraints_of(tasks)
    lower = []
    for task in tasks:
        lower += [max(0, task.get("not_before", 0)), -FAR]
    early = solve(2 * n, rules, lower)
    if early is None:
        return None
    end = max(early[1::2], default=0)
    upper = []
    missed = []
    for i, task in enumerate(tasks):
        limit = task.get("not_after", FAR)
        if early[2 * i + 1] > limit:
            missed.append((task["id"], early[2 * i + 1] - limit))
        upper += [FAR, min(end, limit)]
    late = [-v for v in solve(2 * n, [(b, a, w) for a, b, w in rules], [-v for v in upper])]
    lines = []
    for i, task in enumerate(tasks):
        es, ef, ls, lf = early[2 * i], early[2 * i + 1], late[2 * i], late[2 * i + 1]
        free = free_float(i, early, upper, rules)
        critical = "true" if ls <= es else "false"
        lines.append(f'{task["id"]},{es},{ef},{ls},{lf},{ls - es},{free},{critical}')
    return lines, missed


class Calendar:
    """Working days one after the other, by the standard library's calendar."""

    def __init__(self, start, holidays):
        self.days = []
        day = date.fromisoformat(start)
        while len(self.days) < 3000:
            if day.isoweekday() <= 5 and day.isoformat() not in holidays:
                self.days.append(day)
            day += timedelta(days=1)

    def instant(self, offset, is_end):
        """The midnight at which work at an offset begins, or at which work up to an offset has ended."""
        return self.days[offset - 1] + timedelta(days=1) if is_end else self.days[offset]

    def holds(self, dep, kind, first, second, start_first, start_second):
        """Whether a link is kept."""
        a = start_first + (first["duration"] if kind[0] == "F" else 0)
        b = start_second + (second["duration"] if kind[1] == "F" else 0)
        if dep.get("lag_unit") != "day":
            return b >= a + dep.get("lag", 0)
        left = self.instant(a, kind[0] == "F" and first["duration"] > 0)
        if b < (kind[1] == "F" and second["duration"] > 0):
            return False
        right = self.instant(b, kind[1] == "F" and second["duration"] > 0)
        return right >= left + timedelta(days=dep.get("lag", 0))


def schedule_by_days(plan):
    """For plans that count calendar days: moves one task by one day as long as a link is broken. Slow and plain."""
    tasks = plan["tasks"]
    calendar = Calendar(plan["start"], plan["calendar"]["holidays"])
    number = {t["id"]: i for i, t in enumerate(tasks)}
    links = [(number[d["on"]], i, d, d.get("type", "FS")) for i, t in enumerate(tasks) for d in t.get("deps", [])]

    def holds(link, starts):
        a, b, dep, kind = link
        return calendar.holds(dep, kind, tasks[a], tasks[b], starts[a], starts[b])

    early = [0] * len(tasks)
    while broken := [link for link in links if not holds(link, early)]:
        for link in broken:
            early[link[1]] += not holds(link, early)
    end = max(early[i] + t["duration"] for i, t in enumerate(tasks))
    late = [end - t["duration"] for t in tasks]
    while broken := [link for link in links if not holds(link, late)]:
        for link in broken:
            late[link[0]] -= not holds(link, late)
    lines = []
    for i, task in enumerate(tasks):
        free = 0
        while early[i] + task["duration"] + free < end:
            moved = early[:i] + [early[i] + free + 1] + early[i + 1:]
            if not all(holds(link, moved) for link in links if link[0] == i):
                break
            free += 1
        es, ls, d = early[i], late[i], task["duration"]
        lines.append(f'{task["id"]},{es},{es + d},{ls},{ls + d},{ls - es},{free},{"true" if ls == es else "false"}')
    return lines, []


def free_float(i, early, upper, rules):
    """How far task i alone can move while everybody else stays."""
    slip = 0
    while True:
        moved = list(early)
        moved[2 * i] += slip + 1
        moved[2 * i + 1] += slip + 1
        if any(moved[a] + w > moved[b] for a, b, w in rules) or moved[2 * i + 1] > upper[2 * i + 1]:
            return slip
        slip += 1


def network(rnd, shape, size):
    tasks = []
    for i in range(size):
        milestone = rnd.random() < 0.15
        task = {"id": f"t{i}", "duration": 0 if milestone else rnd.randrange(1, 12)}
        if milestone:
            task["milestone"] = True
        deps = [link(rnd, shape, f"t{j}") for j in predecessors(rnd, shape, i)]
        if deps:
            task["deps"] = deps
        if shape == "windows" and rnd.random() < 0.3:
            task["not_before"] = rnd.randrange(0, 40)
        if shape in ("windows", "bounded") and rnd.random() < 0.3:
            task["not_after"] = rnd.randrange(5, 90)
        tasks.append(task)
    if shape == "bounded":  # a greatest distance is a link back with a negative lag
        for _ in range(size // 4):
            a, b = sorted(rnd.sample(range(size), 2)) if size > 1 else (0, 0)
            if a != b:
                tasks[a].setdefault("deps", []).append({"on": f"t{b}", "type": "SS", "lag": -rnd.randrange(8, 70)})
    if shape == "cyclic" and size > 1:
        a, b = sorted(rnd.sample(range(size), 2))
        tasks[a].setdefault("deps", []).append(link(rnd, shape, f"t{b}"))
    if shape == "shuffled":
        rnd.shuffle(tasks)
    if shape == "calendar":
        calendar = {"workdays": [1, 2, 3, 4, 5], "holidays": ["2017-12-25", "2017-12-26", "2018-01-01"]}
        return {"format": "neutral-project/1", "start": "2017-12-15", "calendar": calendar, "tasks": tasks}
    return {"format": "neutral-project/1", "unit": "period", "tasks": tasks}


def predecessors(rnd, shape, i):
    if i == 0:
        return []
    if shape == "deep":
        return [i - 1]
    if shape == "wide":
        return [0] if rnd.random() < 0.9 else []
    return sorted(rnd.sample(range(i), min(i, rnd.choice([0, 1, 1, 2, 3]))))


def link(rnd, shape, on):
    dep = {"on": on}
    if shape != "finish-to-start":
        dep["type"] = rnd.choice(["FS", "FS", "SS", "FF", "SF"])
        if rnd.random() < 0.5:
            dep["lag"] = rnd.randrange(-6, 9)
        if shape == "calendar" and rnd.random() < 0.6:
            dep["lag_unit"] = "day"
            dep["lag"] = rnd.randrange(-10, 20)
    return dep


def main():
    rnd = random.Random(1959)
    shapes = ["finish-to-start", "mixed", "deep", "wide", "windows", "shuffled", "bounded", "cyclic", "calendar"]
    for round_number in range(16):
        for shape in shapes:
            size = rnd.choice([1, 2, 3, 5, 8, 13, 21])
            plan = network(rnd, shape, size)
            answer = schedule_by_days(plan) if shape == "calendar" else schedule(plan)
            print(f"# {shape} {round_number}")
            print(json.dumps(plan, separators=(",", ":")))
            if answer is None:
                print("cycle")
            else:
                lines, missed = answer
                print("\n".join(lines))
                for name, days in missed:
                    print(f"missed {name} {days}")
            print()


if __name__ == "__main__":
    main()
