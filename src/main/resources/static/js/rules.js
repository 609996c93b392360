// Enhancement only: without this file the form searches.
(() => {
  'use strict';

  const field = document.getElementById('q');
  const status = document.getElementById('found');
  const none = document.getElementById('none');
  const lines = [...document.querySelectorAll('[data-rule]')];
  const address = document.currentScript.dataset.texts;
  let texts;

  // As the server does it, but for traditional characters: Search finds those too.
  const words = (text) => text.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}+/gu, '')
    .replace(/(?:[^\p{L}\p{N}.]|\.(?!\p{N})|(?<!\p{N})\.)+/gu, ' ').trim();

  const term = (word) => {
    const literal = word.replaceAll('.', '\\.');
    return new RegExp(/^\p{Nd}/u.test(word) ? `(?<![\\p{N}.])${literal}(?!\\p{N})` : literal, 'u');
  };

  const show = () => {
    if (!texts) {
      return;
    }
    const terms = field.value.split(/\s+/).map(words).filter(Boolean).map(term);
    const nothing = field.value.length > 100 || (terms.length === 0 && field.value.trim() !== '');
    let found = 0;
    for (const line of lines) {
      line.hidden = nothing || !terms.every((one) => one.test(texts[line.dataset.rule]));
      found += line.hidden ? 0 : 1;
    }
    for (const list of document.querySelectorAll('.rule-list')) {
      list.parentElement.hidden = !list.querySelector(':scope > :not([hidden])');
    }
    none.hidden = found > 0;
    status.textContent = status.dataset.found.replace('{0}', found);
  };

  const load = async () => {
    field.removeEventListener('focus', load);
    try {
      const answer = await fetch(address);
      texts = answer.ok ? await answer.json() : undefined;
    } catch {
      texts = undefined;
    }
    if (field.value !== field.dataset.asked) {
      show();
    }
  };

  field.addEventListener('focus', load);
  field.addEventListener('input', show);
  // Back brings what was typed.
  window.addEventListener('pageshow', () => field.value !== field.dataset.asked && load());
})();
