// Enhancement only: without this file the page describes every call and shows the command for it.
(() => {
  'use strict';

  const SHOWN = ['content-type', 'content-language', 'cache-control', 'etag', 'allow', 'retry-after'];
  const MOST = 200000;

  const server = document.querySelector('#server bdi');
  server.textContent = `SERVER=${window.location.origin}`;

  const parts = (form) => {
    const type = form.querySelector('.type');
    const sets = [...form.querySelectorAll('[data-body]')].filter((one) => one.matches('fieldset'));
    return sets.find((set) => !type || set.dataset.body === type.value);
  };

  const showBody = (form) => {
    const chosen = parts(form);
    for (const set of form.querySelectorAll('fieldset[data-body]')) {
      set.hidden = set !== chosen;
      set.disabled = set !== chosen;
    }
  };

  const choose = (select, value) => {
    if (select && [...select.options].some((option) => option.value === value)) {
      select.value = value;
    }
  };

  const fill = (form) => {
    const { type, body, accept, parameters } = form.querySelector('.example').selectedOptions[0].dataset;
    const given = JSON.parse(parameters);
    for (const field of form.querySelectorAll('[data-parameter]')) {
      // A key in a header is kept from one example to the next.
      field.value = given[field.dataset.parameter] || (field.dataset.in === 'header' ? field.value : '');
    }
    if (!('Accept-Language' in given)) {
      form.querySelector('[data-parameter="Accept-Language"]').value = document.documentElement.lang;
    }
    choose(form.querySelector('.accept'), accept);
    choose(form.querySelector('.type'), type);
    showBody(form);
    const text = type && parts(form).querySelector('textarea');
    if (text) {
      text.value = body;
    }
  };

  const formOf = (set) => {
    const data = new FormData();
    for (const field of set.querySelectorAll('[data-part]')) {
      if (field.type === 'file') {
        if (field.files.length > 0) {
          data.append(field.dataset.part, field.files[0]);
        }
      } else if (field.matches('textarea')) {
        data.append(field.dataset.part, new Blob([field.value], { type: 'application/json' }), 'application.json');
      } else {
        data.append(field.dataset.part, field.value);
      }
    }
    return data;
  };

  const request = (form) => {
    const { method, path } = form.dataset;
    const options = { method, headers: {}, credentials: 'omit', cache: 'no-store' };
    const query = new URLSearchParams();
    let address = path;
    for (const field of form.querySelectorAll('[data-parameter]')) {
      const { parameter } = field.dataset;
      if (field.dataset.in === 'path') {
        address = address.replace(`{${parameter}}`, encodeURIComponent(field.value));
      } else if (field.value && field.dataset.in === 'query') {
        query.set(parameter, field.value);
      } else if (field.value) {
        options.headers[parameter] = field.value;
      }
    }
    const accept = form.querySelector('.accept');
    options.headers.Accept = accept ? accept.value : 'application/json';
    const set = parts(form);
    if (set) {
      const file = set.querySelector('input[type="file"]:not([data-part])');
      const text = set.querySelector('textarea:not([data-part])');
      if (text || file) {
        options.headers['Content-Type'] = set.dataset.body;
        options.body = text ? text.value : file.files[0] || '';
      } else {
        options.body = formOf(set);
      }
    }
    return [query.size > 0 ? `${address}?${query}` : address, options];
  };

  const readable = (text, type) => {
    if (!/json/.test(type) || /ndjson/.test(type)) {
      return text;
    }
    try {
      return JSON.stringify(JSON.parse(text), null, 2);
    } catch (failure) {
      return text;
    }
  };

  const show = async (form, response, time) => {
    const type = response.headers.get('Content-Type') || '';
    form.querySelector('.status').textContent = `${response.status} · ${Math.round(time)} ms`;
    form.querySelector('.headers').replaceChildren(...SHOWN.filter((name) => response.headers.has(name)).flatMap((name) => {
      const term = document.createElement('dt');
      term.textContent = `${name}: `;
      const value = document.createElement('dd');
      value.textContent = response.headers.get(name);
      return [term, value];
    }));
    const body = await response.blob();
    const code = form.querySelector('.answer .code');
    const text = /json|text/.test(type);
    code.hidden = !text;
    if (text) {
      code.firstChild.lang = response.headers.get('Content-Language') || 'en';
      code.firstChild.textContent = readable(await body.text(), type).slice(0, MOST);
    }
    const download = form.querySelector('.download');
    download.hidden = text && body.size < MOST;
    if (!download.hidden) {
      URL.revokeObjectURL(download.href);
      download.href = URL.createObjectURL(body);
      download.download = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') || '')?.[1] || 'answer';
    }
  };

  const send = async (form) => {
    const failed = form.querySelector('.failed');
    const sending = form.querySelector('.sending');
    form.querySelector('.answer').hidden = false;
    form.querySelector('.status').textContent = '';
    form.querySelector('.headers').replaceChildren();
    form.querySelector('.answer .code').hidden = true;
    form.querySelector('.download').hidden = true;
    failed.hidden = true;
    sending.hidden = false;
    try {
      const start = performance.now();
      const response = await fetch(...request(form));
      await show(form, response, performance.now() - start);
    } catch (failure) {
      failed.hidden = false;
    }
    sending.hidden = true;
  };

  for (const form of document.querySelectorAll('form.try')) {
    form.hidden = false;
    fill(form);
    form.querySelector('.example').addEventListener('change', () => fill(form));
    form.querySelector('.type')?.addEventListener('change', () => showBody(form));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      send(form);
    });
  }

  // A link to a shape opens it.
  const open = () => {
    const target = window.location.hash && document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    if (target && target.matches('details')) {
      target.open = true;
    }
  };
  window.addEventListener('hashchange', open);
  open();
})();
