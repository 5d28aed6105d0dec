#!/usr/bin/env python3
"""Reads the boxes of all texts out of SVG files as Chromium draws them, and fails where two overlap or one is cut off.

    text_boxes.py FILE.svg...

Exit status: 0 nothing found, 1 something found, 77 no Chromium on this machine.
"""

import html
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

# Letters may come this close (in pixels): the boxes that a browser gives hold the air above and below the letters.
AIR_ABOVE, AIR_BESIDE = 3.0, 1.0

SCRIPT = """
addEventListener('load', () => {
  const read = (figure) => {
    const svg = figure.querySelector('svg');
    const page = svg.getBoundingClientRect();
    const boxes = [...svg.querySelectorAll('text')].filter(t => t.textContent.trim()).map(t => {
      const box = t.getBoundingClientRect();
      return {text: t.textContent, x: box.x - page.x, y: box.y - page.y, width: box.width, height: box.height};
    });
    return {name: figure.dataset.name, width: page.width, height: page.height, boxes};
  };
  const result = document.createElement('pre');
  result.id = 'result';
  result.textContent = JSON.stringify([...document.querySelectorAll('figure')].map(read));
  document.body.append(result);
});
"""


def chromium():
    names = ("chromium", "chromium-browser", "google-chrome")
    return next(filter(None, map(shutil.which, names)), None)


def page(files):
    figures = "".join(
        f'<figure data-name="{html.escape(path.name)}">{re.sub(r"^<[?]xml.*?[?]>", "", path.read_text("utf-8"))}</figure>'
        for path in files
    )
    return f"<!doctype html><meta charset=utf-8><style>*{{margin:0}}</style><body>{figures}<script>{SCRIPT}</script>"


def measured(browser, files):
    with tempfile.TemporaryDirectory() as folder:
        document = pathlib.Path(folder, "page.html")
        document.write_text(page(files), "utf-8")
        command = [browser, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile"]
        command += ["--dump-dom", document.as_uri()]
        dump = subprocess.run(command, capture_output=True, timeout=120, check=True).stdout.decode("utf-8")
    return json.loads(html.unescape(re.search(r'<pre id="result">(.*?)</pre>', dump, re.S).group(1)))


def overlap(one, other):
    return (
        one["x"] + AIR_BESIDE < other["x"] + other["width"]
        and other["x"] + AIR_BESIDE < one["x"] + one["width"]
        and one["y"] + AIR_ABOVE < other["y"] + other["height"]
        and other["y"] + AIR_ABOVE < one["y"] + one["height"]
    )


def faults(picture):
    boxes = sorted(picture["boxes"], key=lambda box: box["y"])
    for box in boxes:
        if box["x"] < 0 or box["y"] < 0 or box["x"] + box["width"] > picture["width"] or box["y"] + box["height"] > picture["height"]:
            yield f'cut off: "{box["text"]}"'
    for index, one in enumerate(boxes):
        for other in boxes[index + 1 :]:
            if other["y"] >= one["y"] + one["height"]:
                break
            if overlap(one, other):
                yield f'overlap: "{one["text"]}" and "{other["text"]}"'


def main(arguments):
    browser = chromium()
    if not browser:
        print("no Chromium on this machine: nothing was measured", file=sys.stderr)
        return 77
    pictures = measured(browser, [pathlib.Path(argument) for argument in arguments])
    found = [f'{picture["name"]}: {fault}' for picture in pictures for fault in faults(picture)]
    texts = sum(len(picture["boxes"]) for picture in pictures)
    print("\n".join(found) or f"{len(pictures)} pictures, {texts} texts: none cut off, none overlapping")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
