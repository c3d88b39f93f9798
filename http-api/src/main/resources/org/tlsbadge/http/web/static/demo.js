// The demonstration of <tls-badge>: what stands in the box is what the element is given.
const box = document.querySelector("#header");
const badge = document.querySelector("#badge");
let timer;

await customElements.whenDefined("tls-badge");
badge.header = box.value;
box.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => { badge.header = box.value; }, 300);
});
