#!/usr/bin/env python3
"""How long people wait for the small things: help, status and a timeline, each as a whole process.

Usage: startup.py PROGRAM. Measured on the sample, and on the minutes in ../shared where they lie beside the checkout.
The rival is the same work left undone: starting Python, and Graphviz's own `dot -V`.
"""
import os, shutil, statistics, subprocess, sys, tempfile, time

program = os.path.abspath(sys.argv[1])
here = os.path.dirname(os.path.abspath(__file__))
shared = os.path.join(here, '..', '..', '..', 'shared')

def median(command, runs=15):
    """Median and spread of the wall time of a command, in milliseconds, after one warm-up."""
    times = []
    for run in range(runs + 1):
        start = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times[1:]), min(times[1:]), max(times[1:])

def row(what, command, goal=''):
    middle, low, high = median(command)
    print(f'{what:44} {middle:8.1f} ms  ({low:.1f} to {high:.1f})  {goal}')

with tempfile.TemporaryDirectory() as folder:
    sample = os.path.join(folder, 'sample')
    picture = os.path.join(folder, 'x.svg')
    subprocess.run([program, 'init', sample], check=True, stderr=subprocess.DEVNULL)
    row('redthread --help', [program, '--help'], 'goal: 20 ms')
    row('status of the sample', [program, 'status', '-C', sample])
    row('timeline of the sample to SVG', [program, 'timeline', '-C', sample, '-o', picture])
    if os.path.isdir(os.path.join(shared, 'minutes')):
        real = os.path.join(folder, 'real')
        os.mkdir(real)
        shutil.copytree(os.path.join(shared, 'minutes'), os.path.join(real, 'minutes'))
        shutil.copy(os.path.join(shared, 'gold', 'portfolio-definitions.yaml'), os.path.join(real, 'portfolio.yaml'))
        row('timeline of seven real minutes to SVG', [program, 'timeline', '-C', real, '-o', picture], 'goal: 150 ms')
    row('rival: python3 -c pass', [sys.executable, '-c', 'pass'])
    if shutil.which('dot'):
        row('rival: dot -V', ['dot', '-V'])
