"""Opens every page of a folder in a headless Chromium and says what is wrong with it. Run by .ci/pages."""

import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

SIZES = {"phone": (375, 800), "desk": (1280, 900)}
SHADES = ("light", "dark")
BAD = ("serious", "critical")

# What a reader must be able to see: the title, one heading, and the name of every table and figure that is not folded away.
TEXTS = """() => {
  const problems = [];
  const shown = (element) => element.getClientRects().length > 0 && element.innerText.trim() !== "";
  const folded = (element) => element.closest("details:not([open])") !== null;
  if (document.title.trim() === "") problems.push("no title");
  const headings = document.querySelectorAll("h1");
  if (headings.length !== 1 || !shown(headings[0])) problems.push("not one visible h1");
  if (document.documentElement.lang !== "en-GB") problems.push("the language is not en-GB");
  for (const table of document.querySelectorAll("table")) {
    if (folded(table)) continue;
    if (!table.caption || !shown(table.caption)) problems.push("a table without a visible caption");
  }
  for (const figure of document.querySelectorAll("figure")) {
    const caption = figure.querySelector("figcaption");
    if (!caption || !shown(caption)) problems.push("a figure without a visible caption");
    const drawings = [...figure.querySelectorAll(".drawing")].filter((drawing) => drawing.getClientRects().length > 0);
    if (figure.querySelector(".drawing") && drawings.length !== 1) problems.push("a figure without one visible drawing");
  }
  return problems;
}"""

# Words in a drawing that stand out of it or over one another.
DRAWINGS = """() => {
  const problems = [];
  for (const drawing of document.querySelectorAll("svg.drawing")) {
    if (drawing.getClientRects().length === 0) continue;
    const name = drawing.querySelector("title").textContent;
    const frame = drawing.getBoundingClientRect();
    const boxes = [...drawing.querySelectorAll("text")].map((text) => [text.firstChild.data, text.getBoundingClientRect()]);
    for (const [word, box] of boxes) {
      if (box.left < frame.left - 2 || box.right > frame.right + 2 || box.top < frame.top - 2 || box.bottom > frame.bottom + 2)
        problems.push(`${name}: “${word}” stands out of the drawing`);
    }
    boxes.forEach(([word, box], index) => {
      for (const [other, next] of boxes.slice(index + 1)) {
        const across = Math.min(box.right, next.right) - Math.max(box.left, next.left);
        const down = Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top);
        if (across > 2 && down > 4) problems.push(`${name}: “${word}” and “${other}” overlap`);
      }
    });
  }
  return problems;
}"""

# Sorts by the first column and by the last, with the keyboard, and looks whether the rows are in order and all there.
SORTING = """(table) => {
  const rows = () => [...table.tBodies].map((body) => [...body.rows].filter((row) => !row.classList.contains("group")));
  const before = rows();
  const problems = [];
  for (const heading of [table.tHead.rows[0].cells[0], table.tHead.rows[0].cells[table.tHead.rows[0].cells.length - 1]]) {
    const button = heading.querySelector("button");
    if (!button) { problems.push("a heading without a button"); continue; }
    for (const order of ["ascending", "descending", "none"]) {
      button.click();
      if (heading.getAttribute("aria-sort") !== order) problems.push(`not sorted ${order}`);
      const after = rows();
      after.forEach((group, index) => {
        if (new Set(group).size !== before[index].length) problems.push("rows were lost in sorting");
        if (order === "none" && group.some((row, place) => row !== before[index][place])) problems.push("the order given does not come back");
        if (order === "none" || heading.dataset.kind === "number") return;
        const keys = group.map((row) => { const cell = row.cells[heading.cellIndex]; return cell.dataset.key ?? cell.textContent.trim(); });
        const filled = keys.filter((key) => key !== "");
        const sign = order === "ascending" ? 1 : -1;
        const collator = new Intl.Collator("en-GB", { numeric: true, sensitivity: "base" });
        if (filled.some((key, place) => place > 0 && sign * collator.compare(filled[place - 1], key) > 0)) problems.push(`not in ${order} order`);
      });
    }
  }
  return problems;
}"""

# Whether the page keeps the browser from fetching a picture.
POLICY = """() => new Promise((resolve) => {
  document.addEventListener("securitypolicyviolation", () => resolve(true), { once: true });
  setTimeout(() => resolve(false), 2000);
  const picture = document.createElement("img");
  picture.src = "http://127.0.0.1:9/picture.png";
  document.body.append(picture);
})"""


def check(browser, path, name, shade, screenshots):
    problems = []
    width, height = SIZES[name]
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=shade)
    page = context.new_page()
    address = path.as_uri()
    page.on("console", lambda message: problems.append(f"console: {message.text}") if message.type == "error" else None)
    page.on("pageerror", lambda error: problems.append(f"error of the page: {error}"))
    page.on("request", lambda request: problems.append("a request") if request.url != address else None)
    page.goto(address, wait_until="load")
    page.screenshot(path=screenshots / f"{path.stem}-{name}-{shade}.png", full_page=True)
    wide, room = page.evaluate("() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    if wide > room:
        problems.append(f"{wide} wide in a window of {room}")
    problems += page.evaluate(TEXTS) + page.evaluate(DRAWINGS)
    wanted = path.with_suffix(".txt")
    if wanted.exists():
        text = " ".join(page.inner_text("body").split())
        lines = [" ".join(line.split()) for line in wanted.read_text(encoding="utf-8").splitlines()]
        problems += [f"missing text: {line}" for line in lines if line and line not in text]
    for violation in Axe().run(page).response["violations"]:
        if violation["impact"] in BAD:
            place = violation["nodes"][0]["target"]
            problems.append(f"axe, {violation['impact']}: {violation['help']} ({len(violation['nodes'])}, first {place})")
    for table in page.query_selector_all("table[data-sortable]"):
        problems += table.evaluate(SORTING)
    # From here on the browser complains, as it should.
    known = list(problems)
    if not page.evaluate(POLICY):
        known.append("the page does not keep the browser from fetching a picture")
    context.close()
    return known


def main(folder, screenshots, chromium):
    pages = sorted(pathlib.Path(folder).glob("*.html"))
    if not pages:
        sys.exit("no pages in the folder")
    failed = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium)
        for path in pages:
            for name in SIZES:
                for shade in SHADES:
                    problems = check(browser, path.resolve(), name, shade, pathlib.Path(screenshots))
                    failed += bool(problems)
                    print(f"{'FAILED' if problems else 'ok    '} {path.name}, {name}, {shade}")
                    for problem in problems:
                        print(f"       {problem}")
        browser.close()
    total = len(pages) * len(SIZES) * len(SHADES)
    print(f"pages: {total - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


main(*sys.argv[1:])
