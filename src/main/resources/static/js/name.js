// Enhancement only: counts the name as one types, in grapheme clusters, as the rule about long names does, and draws a ruler under it.
(() => {
  'use strict';

  const input = document.getElementById('name-realName');
  const note = document.querySelector('p.count');
  const segmenter = window.Intl && Intl.Segmenter ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : null;
  const length = (text) => segmenter ? [...segmenter.segment(text)].length : [...text].length;
  const fill = (pattern, ...values) => values.reduce((text, value, index) => text.replace(`{${index}}`, value), pattern);
  const ruler = document.createElement('div');
  let waiting = 0;

  // Only characters of one width have their dots under them; the note says the rest in words.
  const draw = () => {
    const dots = /^[\p{Script=Latin}\p{M}\p{Zs}'’.,·-]*$/u.test(input.value) ? Math.min(length(input.value), 200) : 0;
    while (ruler.childElementCount < dots) {
      ruler.append(document.createElement('i'));
    }
    while (ruler.childElementCount > dots) {
      ruler.lastChild.remove();
    }
    ruler.scrollLeft = input.scrollLeft;
  };

  const count = () => {
    const name = input.value.trim();
    const limit = Number(note.dataset.limit);
    const characters = length(name);
    // Names of Chinese characters only have no limit.
    const limited = /\p{L}/u.test(name.replace(/\p{Script=Han}/gu, ''));
    const over = characters > limit;
    let text = '';
    if (limited) {
      text = over ? fill(note.dataset.over, characters, note.dataset.banks) : fill(note.dataset.within, characters, limit);
    }
    note.classList.toggle('over', limited && over);
    if (note.textContent !== text) {
      note.textContent = text;
    }
  };

  // A screen reader says it once the typing rests.
  input.addEventListener('input', () => {
    draw();
    clearTimeout(waiting);
    waiting = setTimeout(count, 250);
  });
  input.addEventListener('scroll', draw);
  window.addEventListener('pageshow', () => {
    draw();
    count();
  });
  ruler.className = 'ruler';
  ruler.setAttribute('aria-hidden', 'true');
  input.after(ruler);
})();
