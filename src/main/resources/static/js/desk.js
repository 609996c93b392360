// Enhancement only: the page works without this file. With it a check leaves the page where it is, so that chosen
// files stay chosen, and the report takes the focus.
(() => {
  'use strict';

  const form = () => document.getElementById('step');
  const fill = (pattern, value) => pattern.replace('{0}', value);
  let sending = false;

  const ready = () => {
    for (const button of document.querySelectorAll('.print-paper, .copy-text')) {
      button.hidden = button.matches('.copy-text') && !navigator.clipboard;
    }
  };

  const say = (text) => { form().querySelector('.status').textContent = text; };

  const complain = (text) => {
    say('');
    const message = document.createElement('p');
    message.className = 'finding error message';
    message.textContent = text;
    form().querySelector('.fault').replaceChildren(message);
  };

  // The new page in place of the old one. Only what was chosen stays: no page can bring a file back.
  const show = (page) => {
    for (const old of document.querySelectorAll('input[type=file]')) {
      const fresh = page.getElementById(old.id);
      if (fresh && old.files.length > 0) {
        for (const name of ['aria-describedby', 'aria-invalid']) {
          if (fresh.hasAttribute(name)) {
            old.setAttribute(name, fresh.getAttribute(name));
          } else {
            old.removeAttribute(name);
          }
        }
        const next = fresh.closest('.picture').querySelector('.next');
        if (next) {
          next.textContent = next.dataset.chosen;
        }
        fresh.replaceWith(old);
      }
    }
    document.documentElement.lang = page.documentElement.lang;
    document.title = page.title;
    document.body.replaceWith(page.body);
    ready();
    // To the other scripts this is a new page: its first press of a button counts, however soon it comes.
    window.dispatchEvent(new Event('pageshow'));
    const start = document.getElementById('summary') || document.querySelector('[autofocus]');
    if (start) {
      start.focus();
      start.scrollIntoView({ block: 'nearest' });
    }
  };

  const send = async (submitter) => {
    const data = new FormData(form());
    if (submitter && submitter.name) {
      data.append(submitter.name, submitter.value);
    }
    const { checking, tooLarge, busy, lost } = form().dataset;
    form().querySelector('.fault').replaceChildren();
    say(checking);
    try {
      const answer = await fetch(form().getAttribute('action'), { method: 'POST', body: data });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (page.getElementById('step')) {
        show(page);
      } else if (answer.status === 413) {
        complain(tooLarge);
      } else if (answer.status === 503) {
        complain(fill(busy, answer.headers.get('Retry-After') || 30));
      } else {
        complain(page.querySelector('h1, title').textContent);
      }
    } catch (failure) {
      complain(lost);
    }
  };

  document.addEventListener('submit', (event) => {
    if (event.target !== form() || event.defaultPrevented) {
      return;
    }
    event.preventDefault();
    if (!sending) {
      sending = true;
      send(event.submitter).finally(() => { sending = false; });
    }
  });

  document.addEventListener('click', async (event) => {
    const link = event.target.closest('.found a[href^="#"]');
    const field = link && document.getElementById(link.hash.slice(1));
    if (field) {
      event.preventDefault();
      (document.getElementById(`${field.id}-label`) || field.closest('fieldset') || field).scrollIntoView();
      field.focus({ preventScroll: true });
    }
    const button = event.target.closest('.copy-text');
    if (button) {
      const text = [...document.querySelectorAll('.paper textarea')]
        .find((each) => each.matches(`.in-${document.querySelector('[name=report]:checked').value}`));
      await navigator.clipboard.writeText(text.value);
      const label = button.firstElementChild;
      const before = label.textContent;
      label.textContent = button.dataset.copied;
      setTimeout(() => { label.textContent = before; }, 2000);
    }
    if (event.target.closest('.print-paper')) {
      window.print();
    }
  });

  ready();
})();
