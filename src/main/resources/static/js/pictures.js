// Enhancement only: the page with the pictures works without this file.
(() => {
  'use strict';

  const form = document.getElementById('step');
  const kind = form.querySelector('select[name="documents.visaKind"]');
  const dialog = document.querySelector('dialog.enlarged');
  const slots = [...form.querySelectorAll('.picture')].map((field) => ({
    input: field.querySelector('input[type=file]'),
    preview: field.querySelector('.preview'),
    url: null,
  }));

  const fill = (pattern, ...values) => values.reduce((text, value, index) => text.replace(`{${index}}`, value), pattern);

  // What belongs in the two places, by the kind of visa chosen.
  const tellWhatBelongs = () => {
    const chosen = kind.selectedOptions[0].dataset.case;
    for (const item of form.querySelectorAll('.belongs li')) {
      item.hidden = Boolean(chosen) && item.dataset.case !== chosen;
      item.querySelector('b').hidden = Boolean(chosen);
    }
    // Without a visa there is nothing to upload, unless a picture is there already.
    form.querySelector('section.pictures').hidden = chosen === 'none' && !form.querySelector('.remembered')
        && slots.every((slot) => slot.input.files.length === 0);
  };

  // The picture itself, from the person's own device; the file's name only ever as text.
  const forget = (slot) => {
    slot.preview.querySelector('.enlarge img')?.remove();
    if (slot.url) {
      URL.revokeObjectURL(slot.url);
      slot.url = null;
    }
  };

  const show = (slot) => {
    const file = slot.input.files[0];
    const { preview } = slot;
    forget(slot);
    preview.hidden = !file;
    if (!file) {
      return;
    }
    const part = (name) => preview.querySelector(`.${name}`);
    part('chosen').textContent = file.name;
    part('size').textContent = fill(preview.dataset.size, Math.ceil(file.size / 1024).toLocaleString(document.documentElement.lang));
    part('pixels').textContent = '';
    part('heavy').hidden = file.size <= Number(preview.dataset.most);
    part('unshown').hidden = true;
    part('enlarge').hidden = true;
    preview.classList.remove('wide');
    slot.url = URL.createObjectURL(file);
    const image = new Image();
    image.alt = '';
    image.addEventListener('load', () => {
      part('pixels').textContent = fill(preview.dataset.pixels, image.naturalWidth, image.naturalHeight);
      part('enlarge').prepend(image);
      part('enlarge').hidden = false;
    });
    image.addEventListener('error', () => { part('unshown').hidden = false; });
    image.src = slot.url;
  };

  const fullSize = (full) => {
    dialog.classList.toggle('full', full);
    dialog.querySelector('button.full').setAttribute('aria-pressed', String(full));
  };

  const enlarge = (slot) => {
    if (typeof dialog.showModal !== 'function') {
      slot.preview.classList.toggle('wide');
      return;
    }
    const image = new Image();
    image.alt = '';
    image.src = slot.url;
    dialog.querySelector('#enlarged-title').textContent = slot.preview.dataset.title;
    dialog.querySelector('.stage').append(image);
    fullSize(false);
    dialog.showModal();
  };

  dialog.querySelector('button.full').addEventListener('click', () => fullSize(!dialog.classList.contains('full')));
  dialog.querySelector('button.close').addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) {
      dialog.close();
    }
  });
  dialog.addEventListener('close', () => { dialog.querySelector('.stage').textContent = ''; });

  kind.addEventListener('change', tellWhatBelongs);
  for (const slot of slots) {
    slot.input.addEventListener('change', () => show(slot));
    slot.preview.querySelector('.enlarge').addEventListener('click', () => enlarge(slot));
  }

  // Sending, with a bar that tells how far it got. Whatever the script does not understand goes the browser's own way.
  const panel = form.querySelector('.sending');
  const bar = panel.querySelector('.bar');
  const progress = panel.querySelector('progress');
  const fault = panel.querySelector('.finding');
  let request = null;

  const status = panel.querySelector('.status');
  const label = panel.querySelector('.label');

  // Said to a screen reader; shown too where the bar does not show the same.
  const say = (text, shown = true) => {
    status.classList.toggle('visually-hidden', !shown);
    label.hidden = shown;
    if (status.textContent !== text) {
      status.textContent = text;
    }
  };

  const rest = () => {
    request = null;
    bar.hidden = true;
    say('');
  };

  const complain = (text) => {
    rest();
    fault.querySelector('.text').textContent = text;
    fault.hidden = false;
    panel.scrollIntoView({ block: 'nearest' });
  };

  const percent = (event) => {
    const done = event.lengthComputable ? Math.floor(100 * event.loaded / event.total) : 0;
    progress.value = done;
    panel.querySelector('.percent').textContent = `${done} %`;
    // Said aloud at each quarter only.
    say(fill(panel.dataset.sending, done - done % 25), false);
  };

  const examining = () => {
    progress.removeAttribute('value');
    panel.querySelector('.percent').textContent = '';
    panel.querySelector('.stop').hidden = true;
    say(panel.dataset.examining);
  };

  const sendPlainly = (submitter) => {
    const button = document.createElement('input');
    button.type = 'hidden';
    button.name = submitter.name;
    button.value = submitter.value;
    form.append(button);
    form.submit();
  };

  const answered = (submitter) => {
    const code = request.status;
    const next = request.getResponseHeader('Location');
    if (code === 204 && next && new URL(next, location.href).origin === location.origin) {
      location.assign(next);
    } else if (code === 413) {
      complain(panel.dataset.tooLarge);
    } else if (code === 503) {
      complain(fill(panel.dataset.busy, request.getResponseHeader('Retry-After') || 30));
    } else {
      rest();
      sendPlainly(submitter);
    }
  };

  form.addEventListener('submit', (event) => {
    if (request) {
      event.preventDefault();
      return;
    }
    const { submitter } = event;
    if (!submitter || submitter.name !== 'action' || slots.every(({ input }) => input.files.length === 0)) {
      return;
    }
    let sending;
    try {
      const data = new FormData(form);
      data.append(submitter.name, submitter.value);
      sending = new XMLHttpRequest();
      sending.open('POST', form.getAttribute('action'));
      sending.setRequestHeader('X-Rehearsal-Script', 'pictures');
      sending.upload.addEventListener('progress', percent);
      sending.upload.addEventListener('load', examining);
      sending.addEventListener('load', () => answered(submitter));
      sending.addEventListener('error', () => complain(panel.dataset.lost));
      sending.addEventListener('abort', () => {
        rest();
        say(panel.dataset.stopped);
      });
      sending.send(data);
    } catch (failure) {
      return;
    }
    request = sending;
    event.preventDefault();
    fault.hidden = true;
    bar.hidden = false;
    panel.querySelector('.stop').hidden = false;
    percent({ lengthComputable: false });
  });

  panel.querySelector('.stop').addEventListener('click', () => request?.abort());

  // After Back, a browser may still hold the files, and a page kept in memory may still show the bar.
  window.addEventListener('pagehide', () => slots.forEach(forget));
  window.addEventListener('pageshow', () => {
    rest();
    tellWhatBelongs();
    slots.forEach(show);
  });
})();
