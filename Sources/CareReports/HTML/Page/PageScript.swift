/// The one script a page may have. It only rearranges and hides rows that are there already.
enum PageScript {
  /// Puts a button in every heading of a sortable table (ascending, descending, as given), and a box above a filterable
  /// one. Sorting is stable and within groups; what has no value comes last either way.
  static let source = """

    "use strict";
    (() => {
      const collator = new Intl.Collator("en-GB", { numeric: true, sensitivity: "base" });
      const key = (row, column) => {
        const cell = row.cells[column];
        return cell ? cell.dataset.key ?? cell.textContent.trim() : "";
      };
      const number = (text) => Number(text.replace(/[,£%\\s]/g, "").replace("\\u2212", "-"));
      const compare = (isNumber, sign) => (left, right) => {
        if (left.key === "" || right.key === "") return (left.key === "") - (right.key === "");
        if (!isNumber) return sign * collator.compare(left.key, right.key);
        const [a, b] = [number(left.key), number(right.key)];
        if (Number.isNaN(a) || Number.isNaN(b)) return Number.isNaN(a) - Number.isNaN(b);
        return sign * (a - b);
      };
      for (const table of document.querySelectorAll("table[data-sortable]")) {
        const groups = Array.from(table.tBodies, (body) => ({
          body,
          heads: Array.from(body.rows).filter((row) => row.classList.contains("group")),
          rows: Array.from(body.rows).filter((row) => !row.classList.contains("group")),
        }));
        const headings = Array.from(table.tHead.rows[0].cells);
        const sort = (column) => {
          const heading = headings[column];
          const next = { ascending: "descending", descending: "none" }[heading.ariaSort] ?? "ascending";
          for (const other of headings) other.ariaSort = "none";
          heading.ariaSort = next;
          const order = compare(heading.dataset.kind === "number", next === "descending" ? -1 : 1);
          for (const { body, heads, rows } of groups) {
            const keyed = rows.map((row) => ({ row, key: key(row, column) }));
            if (next !== "none") keyed.sort(order);
            body.replaceChildren(...heads, ...keyed.map((entry) => entry.row));
          }
        };
        headings.forEach((heading, column) => {
          const button = document.createElement("button");
          button.type = "button";
          button.append(...heading.childNodes);
          button.addEventListener("click", () => sort(column));
          heading.ariaSort = "none";
          heading.append(button);
        });
        if (!("filterable" in table.dataset)) continue;
        const all = groups.flatMap((group) => group.rows);
        const texts = all.map((row) => row.textContent.toLocaleLowerCase("en-GB"));
        const label = document.createElement("label");
        const box = document.createElement("input");
        const status = document.createElement("output");
        box.type = "search";
        label.className = "filter";
        label.append("Show rows with ", box, " ", status);
        box.addEventListener("input", () => {
          const wanted = box.value.trim().toLocaleLowerCase("en-GB");
          let shown = 0;
          all.forEach((row, index) => {
            row.hidden = !texts[index].includes(wanted);
            if (!row.hidden) shown += 1;
          });
          for (const { heads, rows } of groups) {
            for (const head of heads) head.hidden = rows.every((row) => row.hidden);
          }
          status.textContent = wanted ? `${shown} of ${all.length} rows` : "";
        });
        table.parentElement.before(label);
      }
    })();

    """
}
