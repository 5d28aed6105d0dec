#!/usr/bin/env python3
"""Times `redthread dates` beside GNU grep on the same bytes.

  dates.py REDTHREAD [--megabytes N[,N…]] [--pathological N[,N…]] [--anchor YYYY-MM-DD]

REDTHREAD is the release build of the program. Each text is made here, the same on every run: minutes-like prose and
tables of several sizes, and inputs that are made to be slow, each at several sizes: MB/s must not fall as they grow.
Beside each stands `grep -oiE` with a month-and-number pattern over the same bytes, in the same run; read the ratio,
not the seconds. The last column is the peak memory of `redthread dates`, which must not grow with the input. Needs
nothing but Python 3 and grep.
"""
import argparse
import os
import random
import subprocess
import sys
import tempfile
import time

MONTHS = "januar februar marts april maj juni juli august september oktober november december".split()
PATTERN = (
    r"([0-9]{1,2}\. ?)?(" + "|".join(MONTHS) + r")( [0-9]{4})?|[1-4]\. kvartal( [0-9]{4})?|uge [0-9]{1,2}"
    r"|[0-9]{1,2}[./-][0-9]{1,2}([./-][0-9]{2,4})?"
)
FILLER = (
    "udvalget godkender at forvaltningen arbejder videre med sagen og at der indhentes tilbud fra flere leverandører "
    "så anlægget kan stå færdigt inden for den afsatte ramme mens borgerne bliver hørt om de ændringer der foreslås "
    "af styregruppen for projektet og økonomien holdes under 2,4 mio. kr. jf. bilag 3 samt § 17 i serviceloven"
).split()


def sentence(rng):
    """A sentence of minutes: filler, and now and then a time in one of the usual spellings."""
    words = [rng.choice(FILLER) for _ in range(rng.randint(14, 34))]
    month, year, day = rng.choice(MONTHS), rng.randint(2012, 2026), rng.randint(1, 28)
    times = [
        f"den {day}. {month} {year}", f"i {month}", f"{rng.randint(1, 4)}. kvartal {year}", f"uge {rng.randint(1, 52)}",
        f"ultimo {month} {year}", f"senest {day}/{rng.randint(1, 12)}", f"{day:02}-{rng.randint(1, 12):02}-{year}",
        f"{month} til {rng.choice(MONTHS)} {year}", "hver mandag kl. 10-12.30", "5-6 måneder",
    ]
    words.insert(rng.randrange(len(words)), rng.choice(times))
    text = " ".join(words)
    return text[0].upper() + text[1:] + "."


def prose(megabytes, long_lines=False):
    """Sentences in lines, or all in one line."""
    rng = random.Random(42)
    block = (" " if long_lines else "\n").join(sentence(rng) for _ in range(4_000)).encode() + b" "
    size = int(megabytes * 1_000_000)
    return (block * (size // len(block) + 1))[:size]


def pathological(megabytes):
    """Inputs that are made to be slow, each of so many megabytes."""
    size = int(megabytes * 1_000_000)
    units = [
        ("digits", b"1"),
        ("`uge `", b"uge "),
        ("`1.1.1.1.`", b"1."),
        ("`2. maj `", b"2. maj "),
        ("`fra 2. maj til `", b"fra 2. maj til "),
        ("`vil `", b"vil "),
        ("`udskudt, at `", b"udskudt, at "),
        ("one word", b"a"),
        ("invalid UTF-8", b"\xc3(2. oktober 2017\xff "),
    ]
    inputs = [(name, (unit * (size // len(unit) + 1))[:size]) for name, unit in units]
    return inputs + [("binary noise", random.Random(7).randbytes(size))]


def timed(command, path):
    """Seconds of the best of three runs."""
    best = float("inf")
    for _ in range(3):
        with open(path, "rb") as source, tempfile.TemporaryFile() as sink:
            start = time.perf_counter()
            subprocess.run(command, stdin=source, stdout=sink, stderr=subprocess.DEVNULL, check=False)
            best = min(best, time.perf_counter() - start)
    return best


MEASURE = (
    "import resource, subprocess, sys\n"
    "subprocess.run(sys.argv[2:], stdin=open(sys.argv[1], 'rb'), stdout=subprocess.DEVNULL)\n"
    "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
)


def peak_memory(command, path):
    """The peak memory of one run in MB, measured from a small process: a child counts what its parent had at the fork."""
    result = subprocess.run([sys.executable, "-c", MEASURE, path, *command], capture_output=True, text=True, check=True)
    return int(result.stdout) / 1024


def report(name, data, program, anchor, folder):
    path = os.path.join(folder, "input")
    with open(path, "wb") as file:
        file.write(data)
    command = [program, "dates", "--anchor", anchor]
    ours = timed(command, path)
    theirs = timed(["grep", "-aoiE", PATTERN], path)
    size = len(data) / 1_000_000
    print(
        f"{name:28} {size:8.1f} {ours:9.3f} {size / ours:9.1f} {theirs:9.3f} {size / theirs:9.1f}"
        f" {theirs / ours:7.1f} {peak_memory(command, path):8.0f}"
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("redthread")
    parser.add_argument("--megabytes", default="1,10,40,100")
    parser.add_argument("--pathological", default="1,2,4", help="sizes of the slow inputs, in MB: the rate must not fall")
    parser.add_argument("--anchor", default="2017-08-10")
    options = parser.parse_args()
    sizes = [float(size) for size in options.megabytes.split(",")]
    print(f"{'input':28} {'MB':>8} {'dates s':>9} {'MB/s':>9} {'grep s':>9} {'MB/s':>9} {'times':>7} {'peak MB':>8}")
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            report("minutes", prose(size), options.redthread, options.anchor, folder)
        report("minutes in one line", prose(sizes[-1], long_lines=True), options.redthread, options.anchor, folder)
        sweep = [pathological(float(size)) for size in options.pathological.split(",")]
        for inputs in zip(*sweep):
            for name, data in inputs:
                report(name, data, options.redthread, options.anchor, folder)


if __name__ == "__main__":
    main()
