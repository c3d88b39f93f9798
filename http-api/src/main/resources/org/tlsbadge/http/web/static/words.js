// Words of a trace: pointing at one, or moving to it, shows what it means. Without this file they are links to the same text.
const bubble = document.getElementById('bubble');
let shown = null;

function hide() {
  shown?.classList.remove('on');
  shown = null;
  bubble.hidden = true;
}

function show(word) {
  const meaning = document.getElementById(word.getAttribute('aria-describedby'));
  if (!meaning || word === shown) return;
  hide();
  shown = word;
  word.classList.add('on');
  bubble.firstElementChild.textContent = meaning.lastElementChild.textContent;
  bubble.hidden = false;
  const place = word.getClientRects()[0];
  const width = bubble.offsetWidth;
  const left = Math.min(Math.max(16, place.left), document.documentElement.clientWidth - width - 16);
  const below = place.bottom + 8 + bubble.offsetHeight < innerHeight;
  const top = below ? word.getBoundingClientRect().bottom + 8 : place.top - bubble.offsetHeight - 8;
  bubble.style.setProperty('left', `${left + scrollX}px`);
  bubble.style.setProperty('top', `${top + scrollY}px`);
}

if (bubble) {
  for (const word of document.querySelectorAll('a.word')) {
    word.addEventListener('focus', () => show(word));
    word.addEventListener('pointerenter', () => show(word));
    word.addEventListener('click', (event) => { event.preventDefault(); show(word); });
    word.addEventListener('blur', hide);
    word.addEventListener('pointerleave', () => { if (document.activeElement !== word) hide(); });
    // Somebody was there before this file.
    if (word.matches(':hover, :focus')) show(word);
  }
  addEventListener('keydown', (event) => { if (event.key === 'Escape') hide(); });
}
