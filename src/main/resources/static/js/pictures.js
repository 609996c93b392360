// Enhancement only: the pages with the pictures work without this file. A picture is checked as soon as it is chosen; it stays in this page's
// memory, so that the findings can show their place on it.
(() => {
  'use strict';

  const fill = (pattern, ...values) => values.reduce((text, value, index) => text.replace(`{${index}}`, value), pattern);

  // The file that was chosen last on this page, and a small copy of it.
  let held = null;
  let request = null;
  // A button pressed while a picture is being checked.
  let pending = null;

  let step = null;

  const forget = () => {
    if (held?.url) {
      URL.revokeObjectURL(held.url);
    }
    held = null;
  };

  const setUp = () => {
    const form = document.getElementById('step');
    const field = form.querySelector('.field.picture');
    const input = field.querySelector('input[type=file]');
    const preview = field.querySelector('.preview');
    const dialog = document.querySelector('dialog.enlarged');
    const panel = form.querySelector('.sending');
    const bar = panel.querySelector('.bar');
    const progress = panel.querySelector('progress');
    const fault = panel.querySelector('.finding');
    const status = panel.querySelector('.status');
    const label = panel.querySelector('.label');
    const part = (name) => preview.querySelector(`.${name}`);

    // The picture itself, from the person's own device; the file's name only ever as text.
    const show = (file, copy = false) => {
      forget();
      preview.querySelector('.enlarge img')?.remove();
      preview.hidden = !file;
      if (!file) {
        return;
      }
      held = { file, copy, url: URL.createObjectURL(file) };
      if (convert) {
        convert.hidden = true;
      }
      offerCopy();
      part('chosen').textContent = file.name;
      part('size').textContent = fill(preview.dataset.size, Math.ceil(file.size / 1024).toLocaleString(document.documentElement.lang));
      part('pixels').textContent = '';
      part('heavy').hidden = file.size <= Number(preview.dataset.most);
      part('unshown').hidden = true;
      part('enlarge').hidden = true;
      preview.classList.remove('wide');
      const image = new Image();
      image.alt = '';
      image.addEventListener('load', () => {
        part('pixels').textContent = fill(preview.dataset.pixels, image.naturalWidth, image.naturalHeight);
        part('enlarge').prepend(image);
        part('enlarge').hidden = false;
      });
      image.addEventListener('error', () => { part('unshown').hidden = false; });
      image.src = held.url;
    };

    const fullSize = (full) => {
      dialog.classList.toggle('full', full);
      dialog.querySelector('button.full').setAttribute('aria-pressed', String(full));
    };

    const enlarge = () => {
      if (typeof dialog.showModal !== 'function') {
        preview.classList.toggle('wide');
        return;
      }
      const image = new Image();
      image.alt = '';
      image.src = held.url;
      dialog.querySelector('#enlarged-title').textContent = preview.dataset.title;
      dialog.querySelector('.stage').replaceChildren(image);
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
    part('enlarge').addEventListener('click', enlarge);

    // While findings speak of the picture, it stays, with their places outlined on it.
    const showAgain = () => {
      const thumb = field.querySelector('.remembered .thumb');
      if (!held || !thumb) {
        return;
      }
      const image = new Image();
      image.alt = '';
      image.addEventListener('load', () => {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'secondary enlarge';
        const words = part('enlarge').querySelectorAll('span');
        button.append(image, ...[...words].flatMap((word) => [word.cloneNode(true), ' ']));
        button.addEventListener('click', enlarge);
        thumb.replaceChildren(button);
        thumb.hidden = false;
        for (const drawing of field.querySelectorAll('.outline svg')) {
          const edge = drawing.querySelector('.edge');
          const under = document.createElementNS('http://www.w3.org/2000/svg', 'image');
          for (const side of ['x', 'y', 'width', 'height']) {
            under.setAttribute(side, edge.getAttribute(side));
          }
          under.setAttribute('preserveAspectRatio', 'none');
          under.setAttribute('href', held.url);
          edge.after(under);
          drawing.classList.add('on-picture');
        }
      });
      image.src = held.url;
    };

    // A JPG of the picture, made here: converted, turned and scaled, never below what small print needs.
    const convert = field.querySelector('.convert');
    const jpg = async () => {
      const image = new Image();
      image.src = held.url;
      await image.decode();
      const turns = Number(convert.dataset.turns);
      const long = Math.max(image.naturalWidth, image.naturalHeight);
      const least = Math.min(long, Number(convert.dataset.least));
      let side = Math.min(long, Math.max(least, 4000));
      for (;;) {
        const canvas = document.createElement('canvas');
        const width = Math.round(image.naturalWidth * side / long);
        const height = Math.round(image.naturalHeight * side / long);
        canvas.width = turns % 2 ? height : width;
        canvas.height = turns % 2 ? width : height;
        const pen = canvas.getContext('2d');
        pen.fillStyle = '#fff';
        pen.fillRect(0, 0, canvas.width, canvas.height);
        pen.translate(canvas.width / 2, canvas.height / 2);
        pen.rotate(turns * Math.PI / 2);
        pen.imageSmoothingQuality = 'high';
        pen.drawImage(image, -width / 2, -height / 2, width, height);
        for (const quality of [0.92, 0.85, 0.75]) {
          const blob = await new Promise((done) => { canvas.toBlob(done, 'image/jpeg', quality); });
          if (!blob) {
            throw new Error('no JPG');
          }
          if (blob.size <= Number(convert.dataset.most) || (quality === 0.75 && side === least)) {
            return new File([blob], `${held.file.name.replace(/\.[^.]*$/, '')}.jpg`, { type: 'image/jpeg' });
          }
        }
        side = Math.max(least, Math.round(side * 0.85));
      }
    };

    const offerCopy = () => {
      // Only what the browser can show can be converted.
      if (convert && held && !held.copy && (convert.dataset.offered === 'true' || held.file.size > Number(preview.dataset.most))) {
        const trial = new Image();
        trial.addEventListener('load', () => { convert.hidden = false; });
        trial.src = held.url;
      }
    };

    const offerDownload = () => {
      const made = field.querySelector('.made');
      if (!held?.copy || !made) {
        return;
      }
      const link = made.querySelector('.download');
      link.href = held.url;
      link.download = held.file.name;
      // WeChat's web view downloads nothing, but saves a picture that is pressed.
      if (/MicroMessenger/.test(navigator.userAgent)) {
        const image = new Image();
        image.alt = '';
        image.src = held.url;
        link.replaceWith(image);
        made.querySelector('.press').hidden = false;
      }
      made.hidden = false;
    };

    convert?.querySelector('button').addEventListener('click', async () => {
      if (request || convert.ariaBusy === 'true') {
        return;
      }
      convert.ariaBusy = 'true';
      try {
        take([await jpg()], true);
      } catch (failure) {
        complain(convert.dataset.failed);
      }
      convert.ariaBusy = null;
    });

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
      pending = null;
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

    const sendPlainly = (action) => {
      const button = document.createElement('input');
      button.type = 'hidden';
      button.name = 'action';
      button.value = action;
      form.append(button);
      form.submit();
    };

    // The same page anew, in place, so that the picture stays in memory.
    const renew = async (address, action) => {
      const answer = await fetch(address);
      const page = answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
      const main = page?.getElementById('main');
      if (!main || answer.redirected || !main.querySelector('.field.picture')) {
        location.assign(address);
        return;
      }
      request = null;
      document.title = page.title;
      document.getElementById('main').replaceWith(document.adoptNode(main));
      step = setUp();
      if (pending) {
        step.go();
        return;
      }
      const said = document.getElementById('done') || document.getElementById('summary') || document.getElementById('reading')
          || document.querySelector('.field.picture .findings');
      if (said) {
        said.tabIndex = -1;
        said.focus({ preventScroll: action === 'check' });
        said.scrollIntoView({ block: 'nearest' });
      }
    };

    const answered = (action) => {
      const code = request.status;
      const next = request.getResponseHeader('Location');
      if (code === 204 && next && new URL(next, location.href).origin === location.origin) {
        if (pending && action === 'check') {
          request = null;
          input.value = '';
          step.go();
        } else if (held && new URL(next, location.href).pathname === location.pathname) {
          renew(next, action).catch(() => location.assign(next));
        } else {
          location.assign(next);
        }
      } else if (code === 413) {
        complain(panel.dataset.tooLarge);
      } else if (code === 503) {
        complain(fill(panel.dataset.busy, request.getResponseHeader('Retry-After') || 30));
      } else {
        rest();
        sendPlainly(action);
      }
    };

    // Sends with a bar that tells how far it got. Whatever the script does not understand goes the browser's own way.
    const send = (action) => {
      let sending;
      try {
        const data = new FormData(form);
        data.append('action', action);
        sending = new XMLHttpRequest();
        sending.open('POST', form.getAttribute('action'));
        sending.setRequestHeader('X-Rehearsal-Script', 'pictures');
        sending.upload.addEventListener('progress', percent);
        sending.upload.addEventListener('load', examining);
        sending.addEventListener('load', () => answered(action));
        sending.addEventListener('error', () => complain(panel.dataset.lost));
        sending.addEventListener('abort', () => {
          rest();
          say(panel.dataset.stopped);
        });
        sending.send(data);
      } catch (failure) {
        return false;
      }
      request = sending;
      fault.hidden = true;
      bar.hidden = false;
      panel.querySelector('.stop').hidden = false;
      percent({ lengthComputable: false });
      return true;
    };

    form.addEventListener('submit', (event) => {
      const { submitter } = event;
      if (request) {
        pending = submitter?.name === 'action' ? submitter.value : null;
        event.preventDefault();
        return;
      }
      if (submitter && submitter.name === 'action' && (input.files.length > 0 || held) && send(submitter.value)) {
        event.preventDefault();
      }
    });

    const choose = (copy) => {
      const file = input.files[0];
      show(file, copy === true);
      if (file && !request && file.size > 0 && file.size <= Number(preview.dataset.most)) {
        send('check');
      }
    };

    // From the camera, by drag and drop, or pasted: the one field takes them all.
    const take = (files, copy = false) => {
      const file = [...files].find((one) => one.type.startsWith('image/')) || files[0];
      if (file && !request) {
        const chosen = new DataTransfer();
        chosen.items.add(file);
        input.files = chosen.files;
        choose(copy);
      }
    };
    input.addEventListener('change', () => choose());
    field.takePicture = take;

    const drop = field.querySelector('.drop');
    drop.querySelector('.drop-hint').hidden = !matchMedia('(pointer: fine)').matches;
    for (const type of ['dragenter', 'dragover']) {
      drop.addEventListener(type, (event) => {
        event.preventDefault();
        drop.classList.add('over');
      });
    }
    for (const type of ['dragleave', 'drop']) {
      drop.addEventListener(type, () => drop.classList.remove('over'));
    }
    drop.addEventListener('drop', (event) => {
      event.preventDefault();
      take(event.dataTransfer.files);
    });

    // A button of its own: "capture" would hide the album.
    const camera = field.querySelector('button.camera');
    camera.hidden = !matchMedia('(pointer: coarse)').matches;
    camera.addEventListener('click', () => {
      const shot = document.createElement('input');
      shot.type = 'file';
      shot.accept = 'image/*';
      shot.capture = 'environment';
      shot.addEventListener('change', () => take(shot.files));
      shot.click();
    });

    const go = () => {
      const action = pending;
      pending = null;
      if (!send(action)) {
        sendPlainly(action);
      }
    };

    panel.querySelector('.stop').addEventListener('click', () => request?.abort());
    showAgain();
    offerCopy();
    offerDownload();
    return { show, rest, go, input };
  };

  step = setUp();

  document.addEventListener('paste', (event) => {
    const files = event.clipboardData?.files;
    if (files?.length) {
      event.preventDefault();
      document.querySelector('.field.picture').takePicture(files);
    }
  });

  // After Back, a browser may still hold the file. A page kept in memory still has all but may show the bar.
  window.addEventListener('pagehide', ({ persisted }) => persisted || forget());
  window.addEventListener('pageshow', ({ persisted }) => {
    step.rest();
    if (!persisted) {
      step.show(step.input.files[0]);
    }
  });
})();
