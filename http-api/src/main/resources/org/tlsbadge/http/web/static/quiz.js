// The quiz: answer, mark the proof, get feedback. Without this file each question still shows its answer on request.
import './words.js';

const questions = [...document.querySelectorAll('.question')];
const solved = new Set();
let number = 0;

const make = (name, text = '') => Object.assign(document.createElement(name), { textContent: text });

/** Makes the words of a piece of the field markable; blanks and punctuation stay text. */
function markable(piece) {
  const proof = piece.classList.contains('is-proof');
  const buttons = [];
  const parts = piece.textContent.split(/([\s();,<>[\]=/]+)/).map((text) => {
    if (!/[\p{L}\p{N}]/u.test(text)) return text;
    const button = make('button', text);
    button.type = 'button';
    button.setAttribute('aria-pressed', 'false');
    button.addEventListener('click', () => {
      button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
    });
    button.proof = proof;
    buttons.push(button);
    return button;
  });
  piece.replaceChildren(...parts);
  return buttons;
}

function verdict(question, buttons) {
  const answer = question.querySelector('input:checked')?.value;
  const marked = buttons.filter((button) => button.getAttribute('aria-pressed') === 'true');
  const { kind, missing, wrongAnswer, wrongProof, right } = question.dataset;
  if (!answer) return [false, missing];
  if (answer !== kind) return [false, wrongAnswer];
  const proofExists = buttons.some((button) => button.proof);
  const proven = proofExists
    ? marked.some((button) => button.proof) && marked.every((button) => button.proof)
    : marked.length === 0;
  return proven ? [true, right] : [false, wrongProof];
}

function set(question) {
  const buttons = [...question.querySelectorAll('.piece')].flatMap(markable);
  const { proof, check, score } = question.dataset;
  const feedback = make('p');
  feedback.className = 'feedback';
  feedback.setAttribute('role', 'status');
  feedback.id = `feedback-${++number}`;
  const button = make('button', check);
  button.type = 'button';
  button.addEventListener('click', () => {
    const [good, text] = verdict(question, buttons);
    feedback.textContent = '';
    requestAnimationFrame(() => {
      feedback.className = `feedback ${good ? 'right' : 'wrong'}`;
      feedback.textContent = text;
    });
    if (good) {
      solved.add(question);
      document.getElementById('score').textContent =
        score.replace('{right}', solved.size).replace('{all}', questions.length);
    }
  });
  const hint = make('p', proof);
  hint.className = 'help';
  const place = question.querySelector('.interactive');
  if (number === 1) place.append(hint);
  place.append(button, feedback);
}

questions.forEach(set);
