// The form and the result: dropping a file, copying, sharing, printing. Everything works without this file, with less comfort.
import { address, received } from './share.js';
import './words.js';

const $ = (selector, root = document) => root.querySelector(selector);
const live = $('#live');
const form = $('#analysis');
const box = $('#headers');

const say = (text) => {
  live.textContent = '';
  requestAnimationFrame(() => { live.textContent = text; });
};

const word = (name) => $(`[data-word="${name}"]`)?.textContent ?? '';

function drop(area, input) {
  const over = (on) => (event) => { event.preventDefault(); area.classList.toggle('over', on); };
  area.addEventListener('dragover', over(true));
  area.addEventListener('dragleave', over(false));
  area.addEventListener('drop', (event) => {
    over(false)(event);
    if (event.dataTransfer.files.length > 0) {
      input.files = event.dataTransfer.files;
      form.requestSubmit();
    } else {
      box.value = event.dataTransfer.getData('text/plain');
    }
  });
  input.addEventListener('change', () => { if (input.files.length > 0) form.requestSubmit(); });
  box.addEventListener('input', () => { input.value = ''; });
}

async function copy(button) {
  const data = new FormData(form);
  data.delete('file');
  const answer = await fetch(button.formAction, { method: 'POST', body: data });
  if (!answer.ok) throw new Error(String(answer.status));
  await navigator.clipboard.writeText(await answer.text());
}

for (const button of document.querySelectorAll('[data-copy]')) {
  button.addEventListener('click', (event) => {
    if (!navigator.clipboard) return;
    event.preventDefault();
    copy(button).then(() => say(word('copied')), () => say(word('failed')));
  });
}

const share = $('[data-share]');
if (share && 'CompressionStream' in window && navigator.clipboard) {
  share.hidden = false;
  share.addEventListener('click', () => {
    address(box.value).then((link) => navigator.clipboard.writeText(link)).then(() => say(word('shared')), () => say(word('failed')));
  });
}

const print = $('[data-print]');
if (print) {
  print.hidden = false;
  print.addEventListener('click', () => window.print());
}
let folded = [];
addEventListener('beforeprint', () => {
  folded = [...document.querySelectorAll('details.hop:not([open])')].slice(0, 40);
  folded.forEach((hop) => { hop.open = true; });
});
addEventListener('afterprint', () => folded.forEach((hop) => { hop.open = false; }));

// A link into a folded part unfolds it.
const unfold = () => {
  const target = location.hash.startsWith('#hop-') && document.getElementById(location.hash.slice(1));
  if (target) {
    target.open = true;
    target.scrollIntoView();
  }
};
addEventListener('hashchange', unfold);
unfold();

if (form && box) drop($('#drop'), $('#file'));

// A shared header stays in the browser until the visitor presses the button.
received().then((text) => {
  if (text === null || !box) return;
  box.value = text;
  box.focus();
  say(form.dataset.shared);
}, () => say(form.dataset.broken));

// Unless somebody has gone elsewhere before this file came.
const result = $('#result');
if (result && document.activeElement === document.body && ['', '#result'].includes(location.hash)) {
  result.focus({ preventScroll: true });
}
