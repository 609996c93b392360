// Enhancement only: counts the name as one types, in grapheme clusters, as the rule about long names does.
(() => {
  'use strict';

  const input = document.getElementById('name-realName');
  const note = document.querySelector('p.count');
  const segmenter = window.Intl && Intl.Segmenter ? new Intl.Segmenter(undefined, { granularity: 'grapheme' }) : null;
  const length = (text) => segmenter ? [...segmenter.segment(text)].length : [...text].length;
  const fill = (pattern, ...values) => values.reduce((text, value, index) => text.replace(`{${index}}`, value), pattern);
  let waiting = 0;

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
    clearTimeout(waiting);
    waiting = setTimeout(count, 250);
  });
  window.addEventListener('pageshow', count);
})();
