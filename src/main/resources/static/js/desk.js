// Enhancement only: the page works without this file. With it a check leaves the page where it is, so that chosen
// files stay chosen; choices are remembered in the browser (never an answer), and shortcuts work.
(() => {
  'use strict';

  const STORED = 'desk';
  const CHOICES = ['whole', 'pictures', 'hints', 'report', 'chat'];
  const SHORTCUTS = { check: 'Control+Enter', copy: 'Alt+KeyC', message: 'Alt+KeyM', print: 'Alt+KeyP', next: 'Alt+KeyN', section: 'Alt+KeyJ' };
  const form = () => document.getElementById('step');
  const find = (selector) => document.querySelector(selector);
  const fill = (pattern, value) => pattern.replace('{0}', value);
  const say = (text) => { form().querySelector('.status').textContent = text; };
  let sending = null;
  let changed = false;

  // A browser may refuse to store anything: then the choices last as long as the page.
  let memory = {};
  const read = () => {
    try {
      return JSON.parse(localStorage.getItem(STORED)) || memory;
    } catch (refused) {
      return memory;
    }
  };
  const write = (values) => {
    memory = { ...read(), ...values };
    try {
      localStorage.setItem(STORED, JSON.stringify(memory));
    } catch (refused) {
      // Kept in the page.
    }
  };

  const remember = (field) => write({ [field.name]: field.type === 'checkbox' ? field.checked : field.value });

  const restore = (practice) => {
    const stored = read();
    for (const name of CHOICES.filter((each) => each in stored && !(practice && (each === 'whole' || each === 'pictures')))) {
      for (const field of document.querySelectorAll(`[name="${name}"]`)) {
        if (field.type === 'checkbox') {
          field.checked = stored[name];
        } else if (field.type === 'radio') {
          field.checked = field.value === stored[name];
        } else {
          field.value = stored[name];
        }
      }
    }
  };

  const shortcuts = () => ({ ...SHORTCUTS, ...read().shortcuts });
  const shortcutsOn = () => read().shortcutsOn !== false;
  const keysOf = (event) => [event.ctrlKey && 'Control', event.altKey && 'Alt', event.shiftKey && 'Shift', event.metaKey && 'Meta', event.code]
    .filter(Boolean).join('+');
  const shown = (keys) => keys.replace('Control', 'Ctrl').replace(/Key|Digit|Arrow/, '').replace('Enter', '↵').replaceAll('+', ' ');

  const showShortcuts = () => {
    const all = shortcuts();
    for (const key of document.querySelectorAll('kbd[data-shortcut]')) {
      key.textContent = shown(all[key.dataset.shortcut]);
      const here = key.closest('.shortcuts');
      key.hidden = !here && !shortcutsOn();
      const button = !here && key.closest('button, a');
      if (button) {
        button.toggleAttribute('aria-keyshortcuts', shortcutsOn());
        if (shortcutsOn()) {
          button.setAttribute('aria-keyshortcuts', all[key.dataset.shortcut].replace(/Key|Digit/, ''));
        }
      }
    }
    find('.shortcuts-on').checked = shortcutsOn();
  };

  const ready = () => {
    const checked = Boolean(find('.paper'));
    for (const button of document.querySelectorAll('.print-paper, .copy-text, .copy-chat, .shortcuts-open')) {
      button.hidden = button.matches('.copy-text, .copy-chat') && !navigator.clipboard;
    }
    restore(form().dataset.practice === 'yes' || checked);
    showShortcuts();
  };

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
    changed = false;
    ready();
    // To the other scripts this is a new page: its first press of a button counts, however soon it comes.
    window.dispatchEvent(new Event('pageshow'));
    const start = document.getElementById('summary') || find('[autofocus]:not(dialog *)');
    if (start) {
      start.focus({ preventScroll: true });
      start.scrollIntoView({ block: matchMedia('(min-width: 64rem)').matches ? 'nearest' : 'start' });
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
        return Boolean(find('.paper'));
      }
      if (answer.status === 413) {
        complain(tooLarge);
      } else if (answer.status === 503) {
        complain(fill(busy, answer.headers.get('Retry-After') || 30));
      } else {
        complain(page.querySelector('h1, title').textContent);
      }
    } catch (failure) {
      complain(lost);
    }
    return false;
  };

  const check = (submitter) => {
    sending = sending || send(submitter).finally(() => { sending = null; });
    return sending;
  };

  // A report of other answers than those in the form must not leave the desk.
  const upToDate = async () => (find('.paper') && !changed && !sending) || check(find('.dock [value="check"]'));

  const put = async (text, selector) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch (refused) {
      say(form().dataset.copyAgain);
      return;
    }
    const button = find(selector);
    say(button.dataset.copied);
    const label = button.firstElementChild;
    const before = label.textContent;
    label.textContent = button.dataset.copied;
    setTimeout(() => { label.textContent = before; say(''); }, 2000);
  };

  const chosen = (name) => find(`[name="${name}"]:checked`).value;

  const ACTIONS = {
    check: () => check(find('.dock [value="check"]')),
    copy: async () => {
      if (navigator.clipboard && await upToDate()) {
        await put(find(`.paper .in-${chosen('report')}`).value, '.copy-text');
      }
    },
    message: async () => {
      if (navigator.clipboard && await upToDate()) {
        await put(find(`.chat .in-${chosen('chat')}`).textContent, '.copy-chat');
      }
    },
    print: async () => {
      if (await upToDate()) {
        find('.paper').open = true;
        window.print();
      }
    },
    next: () => find('.dock .clear').click(),
    section: () => {
      const groups = [...form().querySelectorAll('fieldset')];
      const here = groups.findIndex((group) => group.contains(document.activeElement));
      const field = groups[(here + 1) % groups.length].querySelector('input, select');
      field.focus();
      if (field.select) {
        field.select();
      }
    },
  };

  document.addEventListener('submit', (event) => {
    if (event.target !== form() || event.defaultPrevented) {
      return;
    }
    event.preventDefault();
    check(event.submitter);
  });

  for (const kind of ['input', 'change']) {
    document.addEventListener(kind, (event) => {
      const field = event.target;
      if (CHOICES.includes(field.name)) {
        remember(field);
        changed = changed || field.name === 'whole' || field.name === 'pictures';
        if (field.name === 'pictures' && !field.checked) {
          for (const file of document.querySelectorAll('input[type=file]')) {
            file.value = '';
          }
        }
      } else if (field.form === form() && field.name) {
        changed = true;
      }
    });
  }

  // Shortcuts: all of them hold Ctrl, Alt or Command, so that none is typed by accident.
  let asking = null;
  const settings = () => document.getElementById('shortcuts');
  const answer = (text) => { settings().querySelector('.said').textContent = text; };

  const change = (event) => {
    const { modifier, taken } = settings().querySelector('ul').dataset;
    if (['Control', 'Alt', 'Shift', 'Meta', 'AltGraph'].includes(event.key)) {
      return;
    }
    event.preventDefault();
    const keys = keysOf(event);
    if (event.key === 'Escape') {
      answer('');
      asking = null;
    } else if (!event.ctrlKey && !event.altKey && !event.metaKey) {
      answer(modifier);
    } else if (Object.entries(shortcuts()).some(([name, used]) => used === keys && name !== asking)) {
      answer(taken);
    } else {
      write({ shortcuts: { ...read().shortcuts, [asking]: keys } });
      answer('');
      asking = null;
      showShortcuts();
    }
  };

  document.addEventListener('keydown', (event) => {
    if (asking) {
      change(event);
      return;
    }
    if (!shortcutsOn() || settings().open || event.isComposing) {
      return;
    }
    const keys = keysOf(event);
    const name = Object.keys(SHORTCUTS).find((each) => shortcuts()[each] === keys);
    if (name) {
      event.preventDefault();
      if (!event.repeat) {
        ACTIONS[name]();
      }
    }
  });

  document.addEventListener('click', (event) => {
    const on = (selector) => event.target.closest(selector);
    const link = on('.found a[href^="#"]');
    const field = link && document.getElementById(link.hash.slice(1));
    if (field) {
      event.preventDefault();
      (document.getElementById(`${field.id}-label`) || field).scrollIntoView({ block: 'center' });
      field.focus({ preventScroll: true });
    }
    if (on('.copy-text')) {
      ACTIONS.copy();
    } else if (on('.copy-chat')) {
      ACTIONS.message();
    } else if (on('.print-paper')) {
      ACTIONS.print();
    } else if (on('.shortcuts-open')) {
      settings().showModal();
    } else if (on('.shortcuts-close')) {
      settings().close();
    } else if (on('.shortcuts-reset')) {
      write({ shortcuts: {}, shortcutsOn: true });
      showShortcuts();
    } else if (on('.shortcuts-on')) {
      write({ shortcutsOn: find('.shortcuts-on').checked });
      showShortcuts();
    } else if (on('[data-change]')) {
      asking = on('[data-change]').dataset.change;
      answer(settings().querySelector('ul').dataset.press);
    }
  });

  ready();
})();
