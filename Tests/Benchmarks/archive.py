#!/usr/bin/env python3
"""Measures how an archive of 100 to 10,000 minutes (about 200 MB) is read, cold and warm, beside plain Python.

    python3 Tests/Benchmarks/archive.py .build/release/redthread             # 100, 1,000 and 10,000 files
    python3 Tests/Benchmarks/archive.py .build/release/redthread 100 1000    # those sizes alone

The minutes are generated: as dense with dates as real ones, and from a fixed seed, so that each run measures the same. The command
is `redthread meetings --coverage`, which reads everything and draws nothing. The rival reads the same files in Python
and looks for headings and dates with two regular expressions: the least that finding them can cost there. Asked: 20 MB/s
a core cold, one second warm, below 500 MB held, and time that grows with the archive.
"""
import os
import random
import re
import subprocess
import sys
import tempfile
import time

SIZES = (100, 1_000, 10_000)
MEGABYTE = 1_000_000
MONTHS = "januar februar marts april maj juni juli august september oktober november december".split()
TOPICS = "Ny skole|Cykelsti|Renovering af bro|Lokalplan|Fjernvarme|Omsorgssystem|Svømmehal|Havnebad".split("|")
DATED = (
    "Administrationen foreslår, at arbejdet begynder i {month} {year} og afsluttes senest den {day}. {month} {next}.",
    "Udbuddet offentliggøres i uge {week}, jf. bilag 2, og tilbuddene skal være modtaget inden den {day}. {month}.",
    "Der er bl.a. afsat {money} mio. kr. til formålet i {year}, heraf {thousand}.000 kr. til rådgivning.",
)
PLAIN = (
    "Borgerne i området er blevet hørt, og der kom ingen bemærkninger, som ændrer ved forslaget.",
    "Planen forudsætter, at grunden er overtaget, og at de nødvendige tilladelser foreligger i god tid forinden.",
    "Forvaltningen har drøftet sagen med naboerne, foreningerne og de øvrige parter, som alle ser positivt på den.",
    "Området er i dag præget af ældre bebyggelse, smalle veje og mange parkerede biler, især om eftermiddagen.",
    "Det er forvaltningens vurdering, at den valgte løsning giver den bedste sammenhæng mellem pris og kvalitet.",
    "Erfaringerne fra tilsvarende anlæg andre steder i kommunen viser, at driften kan varetages af de nuværende medarbejdere.",
)


def sentence(chance, year):
    if chance.random() < 0.92:
        return chance.choice(PLAIN)
    return chance.choice(DATED).format(
        month=chance.choice(MONTHS), year=year, next=year + 1, day=chance.randrange(1, 29), week=chance.randrange(1, 53),
        money=f"{chance.randrange(1, 90)},{chance.randrange(10)}", thousand=chance.randrange(100, 900))


def item(chance, number, year):
    """An agenda item of about 2,500 bytes."""
    title = f"{chance.choice(TOPICS)} i {chance.choice(('Nordby', 'Sønderby', 'Vestby'))} nr. {chance.randrange(1_000)}"
    paragraphs = ["\n".join([" ".join(sentence(chance, year) for _ in range(6)), ""]) for _ in range(3)]
    rows = [f"{chance.choice(MONTHS).capitalize()} {year + 1}\t{step}" for step in ("Udbud", "Kontrakt", "Byggestart")]
    return "\n".join([
        f"Punkt {number}: {title}", "", f"Sagsnr.: {year % 100}/{chance.randrange(1_000, 40_000)}", "", "Baggrund",
        sentence(chance, year), "", "Indstilling", "Forvaltningen indstiller,", "1. at planen godkendes",
        "2. at anlægget udbydes", "", f"Beslutning i Teknisk Udvalg den {year}-{number}", "Godkendt.", "",
        "Sagsfremstilling", *paragraphs, "Tidsplan", *rows, "", "Økonomi", sentence(chance, year), "", "Bilag",
        "Tidsplan", "Kort", ""])


def write_archive(folder, count):
    """Minutes of about 20 kB each, a folder a year; returns their size in bytes."""
    chance = random.Random(count)
    size = 0
    with open(os.path.join(folder, "portfolio.yaml"), "w") as file:
        file.write("authority: Havbæk Kommune\nminutes: [minutes]\n")
    for number in range(count):
        year = 2002 + number % 24
        path = os.path.join(folder, "minutes", str(year))
        os.makedirs(path, exist_ok=True)
        head = f"Referat af møde i Teknisk Udvalg\nDen {number % 28 + 1}. {MONTHS[number % 12]} {year} kl. 16:00\n\n"
        words = head + "\n".join(item(chance, index + 1, year) for index in range(8))
        with open(os.path.join(path, f"{number:05}.txt"), "w") as file:
            size += file.write(words)
    return size


def timed(command):
    """Seconds and the most memory that the command held, in MB."""
    began = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        message = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)} failed: {message.decode()[-400:]}")
    return time.perf_counter() - began, usage.ru_maxrss / 1024


def reference(folder):
    """Finds headings and dates in the same files."""
    heading = re.compile(r"^Punkt \d+: .*$|^(?:Baggrund|Indstilling|Beslutning.*|Økonomi|Bilag)$", re.MULTILINE)
    date = re.compile(r"\b\d{1,2}\. (?:" + "|".join(MONTHS) + r")(?: \d{4})?|\buge \d{1,2}\b|\b(?:" + "|".join(MONTHS) + r") \d{4}", re.I)
    found = 0
    for parent, _, names in os.walk(os.path.join(folder, "minutes")):
        for name in names:
            with open(os.path.join(parent, name)) as file:
                words = file.read()
            found += len(heading.findall(words)) + len(date.findall(words))
    return found


def main():
    redthread = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".build/release/redthread")
    print(f"{'files':>7} {'MB':>6} {'cold s':>7} {'MB/s':>6} {'warm s':>7} {'MB held':>8} {'Python s':>9}")
    for count in [int(size) for size in sys.argv[2:]] or SIZES:
        with tempfile.TemporaryDirectory() as folder:
            size = write_archive(folder, count) / MEGABYTE
            command = [redthread, "meetings", "--coverage", "--format", "csv", "-C", folder]
            cold, held = timed(command)
            warm, held_warm = timed(command)
            began = time.perf_counter()
            reference(folder)
            python = time.perf_counter() - began
            print(
                f"{count:>7} {size:>6.1f} {cold:>7.2f} {size / cold:>6.1f} {warm:>7.2f} {max(held, held_warm):>8.0f} "
                f"{python:>9.2f}")


if __name__ == "__main__":
    main()
