"use strict";
// The page is whole without this: here tables learn to sort and to filter, and letters to be copied.
const element = (name, text) => Object.assign(document.createElement(name), {textContent: text ?? ""});

const value = cell => {
  const figure = Number(cell.dataset.v);
  return cell.dataset.v === undefined || Number.isNaN(figure) ? (cell.dataset.v ?? cell.innerText) : figure;
};

const compare = (a, b) => typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b));

function sortable(table) {
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = element("button", head.textContent.trim());
    head.replaceChildren(button);
    button.addEventListener("click", () => {
      const first = column === 0 ? "ascending" : "descending";
      const second = column === 0 ? "descending" : "ascending";
      const order = head.getAttribute("aria-sort") === first ? second : first;
      const rows = [...table.tBodies[0].rows];
      rows.sort((a, b) => compare(value(a.cells[column]), value(b.cells[column])) * (order === "ascending" ? 1 : -1));
      table.tBodies[0].append(...rows);
      heads.forEach(other => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", order);
      table.dispatchEvent(new Event("sorted"));
    });
  });
}

// Long tables show their first lines until somebody wants the rest, or filters.
const FIRST = 25;
const LEAST = 6;

function filterable(table) {
  const rows = [...table.tBodies[0].rows];
  if (!table.dataset.filter || rows.length < LEAST) {
    return;
  }
  const bar = element("div");
  bar.className = "filter";
  const text = Object.assign(element("input"), {type: "search", autocomplete: "off"});
  const label = element("label", table.dataset.filter);
  label.append(text);
  bar.append(label);
  const state = element("select");
  const columns = [...table.tHead.rows[0].cells].map((head, i) => [head, i]).filter(([head]) => "state" in head.dataset);
  if (columns.length > 0) {
    state.append(new Option(table.dataset.all, ""), ...columns.map(([head, i]) => new Option(head.textContent.trim(), i)));
    const only = element("label", table.dataset.state);
    only.append(state);
    bar.append(only);
  }
  const shown = element("span");
  shown.setAttribute("role", "status");
  bar.append(shown);
  const more = element("button", table.dataset.more.replace("{all}", rows.length));
  more.className = "all";
  let all = rows.length < FIRST + LEAST;
  const apply = () => {
    const wanted = text.value.trim().toLowerCase();
    const filtered = wanted !== "" || state.value !== "";
    let count = 0;
    [...table.tBodies[0].rows].forEach(row => {
      const named = row.cells[0].textContent.toLowerCase().includes(wanted);
      const fits = named && !(state.value !== "" && Number(row.cells[state.value].dataset.v) === 0);
      row.hidden = !fits;
      row.classList.toggle("later", !all && !filtered && count >= FIRST);
      count += fits ? 1 : 0;
    });
    shown.textContent = filtered ? table.dataset.shown.replace("{count}", count).replace("{all}", rows.length) : "";
    more.hidden = all || filtered;
  };
  text.addEventListener("input", apply);
  state.addEventListener("change", apply);
  table.addEventListener("sorted", apply);
  more.addEventListener("click", () => {
    all = true;
    apply();
  });
  table.parentElement.before(bar);
  table.parentElement.after(more);
  apply();
}

document.querySelectorAll(".table table").forEach(table => {
  filterable(table);
  sortable(table);
});

document.querySelectorAll("pre[data-copy]").forEach(letter => {
  const button = element("button", letter.dataset.copy);
  button.addEventListener("click", () => {
    const range = document.createRange();
    range.selectNodeContents(letter);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    if (document.execCommand("copy")) {
      button.textContent = letter.dataset.copied;
    }
  });
  letter.nextElementSibling.prepend(button, " ");
});

// A link to a letter opens it.
const reveal = () => {
  const target = location.hash && document.getElementById(location.hash.slice(1));
  if (target && target.tagName === "DETAILS") {
    target.open = true;
    target.scrollIntoView();
  }
};
addEventListener("hashchange", reveal);
reveal();

// Paper shows the tables behind the charts. A head that is repeated on every sheet is left blank by browsers where it holds a button.
let folded = [];
let buttons = [];
addEventListener("beforeprint", () => {
  folded = [...document.querySelectorAll("section > details:not([open]):not(.letter)")];
  folded.forEach(part => { part.open = true; });
  buttons = [...document.querySelectorAll("th > button")].map(button => [button.parentElement, button]);
  buttons.forEach(([head, button]) => head.replaceChildren(button.textContent));
});
addEventListener("afterprint", () => {
  folded.forEach(part => { part.open = false; });
  buttons.forEach(([head, button]) => head.replaceChildren(button));
});
