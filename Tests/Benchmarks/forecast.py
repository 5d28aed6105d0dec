#!/usr/bin/env python3
"""Measures whether forecasts hold: the share of dates that came by the day by which four in five were to come.

    python3 Tests/Benchmarks/forecast.py .build/release/redthread              # invented archives, from fixed seeds
    python3 Tests/Benchmarks/forecast.py .build/release/redthread DIR [DIR…]   # workspaces of your own

Each archive is read as of each of its meetings; a forecast counts when later minutes say when the milestone came (or
where it was put last), and it has seen nothing that was said after its day. The rival is the promise itself: the share
that came by the promised day. Asked: between .7 and .9 within the bound.
"""
import datetime
import json
import os
import random
import subprocess
import sys
import tempfile

MONTHS = "januar februar marts april maj juni juli august september oktober november december".split()
PLACES = "Nordby Sønderby Vestby Østby Midtby Havneby Skovby Engby Bakkeby Søby Lundby Åby".split()
THINGS = "skolen svømmehallen biblioteket cykelstien hallen broen parken plejehjemmet".split()


def words(day):
    return f"{day.day}. {MONTHS[day.month - 1]} {day.year}"


def minutes_of(day, sentences):
    items = "\n".join(
        f"{number}. {title}\n\nSagsfremstilling\n{text}\n\nBeslutning\nTaget til efterretning.\n"
        for number, (title, text) in enumerate(sentences, 1))
    return f"Referat af møde i Byrådet\nVesterby Kommune\nDato: {words(day)}\n\n{items}"


def write_archive(folder, seed):
    """Meetings a month apart; each month openings are promised, and told of, late by a share of the time ahead."""
    chance = random.Random(seed)
    os.makedirs(os.path.join(folder, "minutes"))
    first = datetime.date(2019, 1, 10)
    meetings = [first + datetime.timedelta(days=30 * month) for month in range(36)]
    told = {day: [] for day in meetings}
    names = [f"{thing.capitalize()} i {place}" for place in PLACES for thing in THINGS]
    for name in names[:70]:
        said = chance.choice(meetings[:24])
        promised = said + datetime.timedelta(days=chance.randrange(60, 500))
        came = promised + datetime.timedelta(days=int((promised - said).days * max(0, chance.gauss(0.2, 0.3))))
        told[said].append((name, f"{name} åbner den {words(promised)}."))
        for day in meetings:
            if came <= day:
                told[day].append((name, f"{name} åbnede den {words(came)}."))
                break
    for number, (day, sentences) in enumerate(told.items()):
        if sentences:
            with open(os.path.join(folder, "minutes", f"{number:02}.txt"), "w") as file:
                file.write(minutes_of(day, sentences))
    with open(os.path.join(folder, "portfolio.yaml"), "w") as file:
        file.write("authority: Vesterby Kommune\nprojects:\n")
        for number, name in enumerate(names[:70]):
            file.write(f"  - id: p{number}\n    name: {name}\n")


def run(redthread, folder, *arguments):
    command = [redthread, *arguments, "--quiet", "-C", folder]
    return json.loads(subprocess.run(command, capture_output=True, check=True, text=True).stdout)


def backtest(redthread, folder):
    """Forecasts whose outcome is told later: how many, how many within the bound, how many by the promised day."""
    model = run(redthread, folder, "export")
    outcomes = {}
    for project in model["projects"]:
        for entry in project["milestones"] + project["phases"]:
            outcomes[entry["id"]] = entry["statements"]
    count = within = kept = 0
    for day in sorted({meeting["date"] for meeting in model["meetings"] if meeting["date"]}):
        for row in run(redthread, folder, "status", "--forecast", "--format", "json", "--as-of", day):
            later = [said for said in outcomes.get(row["id"], []) if (said["saidOn"] or "") > day]
            came = later and (later[-1]["latest"] or later[-1]["earliest"])
            if came:
                count += 1
                within += came <= row["bound"]
                kept += came <= row["promised"]
    return count, within, kept


def main():
    redthread = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".build/release/redthread")
    print(f"{'archive':>20} {'forecasts':>9} {'within bound':>12} {'as promised':>11}")
    with tempfile.TemporaryDirectory() as parent:
        folders = sys.argv[2:]
        if not folders:
            folders = [os.path.join(parent, f"seed-{seed}") for seed in (1, 2, 3)]
            for seed, folder in enumerate(folders, 1):
                write_archive(folder, seed)
        for folder in folders:
            count, within, kept = backtest(redthread, folder)
            shares = [f"{part / count:.2f}" if count else "–" for part in (within, kept)]
            print(f"{os.path.basename(folder):>20} {count:>9} {shares[0]:>12} {shares[1]:>11}")


if __name__ == "__main__":
    main()
