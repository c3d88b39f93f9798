document.querySelectorAll("table").forEach(table => {
  table.querySelectorAll("th").forEach((th, column) => {
    const button = document.createElement("button");
    button.textContent = th.textContent;
    th.replaceChildren(button);
    button.addEventListener("click", () => {
      const down = th.getAttribute("aria-sort") !== "descending";
      const value = row => row.cells[column].textContent;
      const figure = row => parseFloat(value(row).replace(/\u00a0/g, ""));
      const compare = column === 0 ? (a, b) => value(b).localeCompare(value(a)) : (a, b) => figure(b) - figure(a);
      const rows = [...table.tBodies[0].rows].sort(compare);
      table.tBodies[0].append(...(down ? rows : rows.reverse()));
      table.querySelectorAll("th").forEach(other => other.removeAttribute("aria-sort"));
      th.setAttribute("aria-sort", down ? "descending" : "ascending");
    });
  });
});
