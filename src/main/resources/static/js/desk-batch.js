// Enhancement only: without this file the form answers with the file of results.
(() => {
  'use strict';

  const form = document.getElementById('batch');
  const file = document.getElementById('file');
  const run = document.getElementById('run');
  const bar = document.getElementById('bar');
  const chart = document.getElementById('chart');
  const rows = document.getElementById('findings');
  const filter = document.getElementById('filter');
  const download = document.getElementById('download');
  const failed = document.getElementById('failed');
  const reason = failed.querySelector('p');
  const brokeOff = reason.textContent;
  const outcome = document.getElementById('outcome');
  const number = new Intl.NumberFormat(document.documentElement.lang);
  let findings = 0;
  let titles = {};

  const newId = () => {
    const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  };

  const cell = (row, text, kind = 'td') => {
    const one = document.createElement(kind);
    one.textContent = text;
    row.append(one);
    return one;
  };

  const part = (name, text) => {
    const one = document.createElement('span');
    one.className = name;
    one.textContent = text;
    return one;
  };

  // In a tab of its own: this page holds the results.
  const about = (rule) => {
    const link = document.createElement('a');
    link.href = rows.dataset.rules + encodeURIComponent(rule);
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = titles[rule] ?? rule;
    return link;
  };

  const matches = (row) => row.textContent.toLowerCase().includes(filter.value.trim().toLowerCase());

  const SEVERITIES = { error: 'error', unreadable: 'error', spreadsheet: 'warning', warning: 'warning', advice: 'advice', reading: 'advice' };

  // One row for each client, with all that was found in its line.
  const rowOf = (one) => {
    const last = rows.lastElementChild;
    if (last && last.dataset.line === String(one.line)) {
      return last;
    }
    const row = document.createElement('tr');
    row.dataset.line = one.line;
    cell(row, number.format(one.line));
    const client = cell(row, one.reference);
    if (one.name) {
      client.append(one.reference ? ' ' : '', part('exact', one.name));
    }
    cell(row, '');
    rows.append(row);
    return row;
  };

  const showFindings = (all) => {
    for (; findings < all.length; findings += 1) {
      const one = all[findings];
      const row = rowOf(one);
      const { between, fix } = rows.dataset;
      const message = document.createElement('div');
      message.className = SEVERITIES[one.kind];
      message.append(part('severity', rows.dataset[one.kind]), ' ');
      if (one.field) {
        message.append(part('field-name', one.field + between));
      }
      message.append(one.message);
      if (one.rule) {
        message.append(' ', about(one.rule));
      }
      if (one.fix) {
        const instead = part('instead', fix + between);
        instead.append(part('exact', one.fix));
        message.append(instead);
      }
      row.lastElementChild.append(message);
      row.hidden = !matches(row);
    }
    document.getElementById('first').hidden = findings === 0;
  };

  const show = (progress) => {
    const { summary } = progress;
    titles = progress.titles ?? {};
    document.getElementById('count').textContent = number.format(summary.lines);
    for (const row of document.querySelectorAll('#counts tr')) {
      const count = summary[row.dataset.count];
      row.lastElementChild.textContent = number.format(count);
      let part = chart.querySelector(`[data-count="${row.dataset.count}"]`);
      if (!part) {
        part = document.createElement('span');
        part.dataset.count = row.dataset.count;
        chart.append(part);
      }
      part.style.flexGrow = String(count);
    }
    const rules = document.getElementById('rules');
    rules.hidden = Object.keys(summary.rules).length === 0;
    rules.tBodies[0].replaceChildren(...Object.entries(summary.rules).map(([rule, count]) => {
      const row = document.createElement('tr');
      const name = cell(row, '', 'th');
      name.scope = 'row';
      name.append(about(rule));
      cell(row, number.format(count));
      return row;
    }));
    const notes = document.getElementById('notes');
    notes.hidden = summary.notes.length === 0;
    notes.querySelector('ul').replaceChildren(...summary.notes.map((note) => {
      const item = document.createElement('li');
      item.textContent = note;
      return item;
    }));
    const ignored = document.getElementById('ignored');
    ignored.hidden = summary.ignoredColumns.length === 0;
    ignored.querySelector('.exact').textContent = summary.ignoredColumns.join(', ');
    showFindings(progress.findings);
  };

  const watch = async (id) => {
    const answer = await fetch(form.dataset.progress + id, { cache: 'no-store' });
    return answer.status === 200 ? answer.json() : null;
  };

  // The bar follows what was read and checked, not what was sent: the two differ by a few thousand lines.
  // An answer that comes after the end is older than what is shown, unless it is the last one, which is given once.
  const follow = async (id, size, ended) => {
    const progress = await watch(id).catch(() => null);
    if (progress && (progress.done || !ended())) {
      show(progress);
      if (progress.done || progress.bytes < size) {
        bar.value = progress.done ? 1 : progress.bytes / size;
      } else {
        bar.removeAttribute('value');
      }
    }
  };

  const check = async () => {
    const chosen = file.files[0];
    const id = newId();
    rows.replaceChildren();
    findings = 0;
    run.hidden = false;
    download.hidden = true;
    failed.hidden = true;
    reason.textContent = brokeOff;
    outcome.hidden = false;
    bar.value = 0;
    document.getElementById('run-title').focus();
    let over = false;
    const pace = async () => {
      if (!over) {
        await follow(id, chosen.size, () => over);
        setTimeout(pace, 400);
      }
    };
    setTimeout(pace, 200);
    try {
      const answer = await fetch(`${form.action}?watch=${id}`, { method: 'POST', body: new FormData(form) });
      if (!answer.ok) {
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const problem = page.getElementById('problem');
        reason.textContent = problem ? problem.textContent : brokeOff;
        throw new Error(String(answer.status));
      }
      const name = answer.headers.get('Content-Disposition').match(/filename="([^"]+)"/)[1];
      URL.revokeObjectURL(download.href);
      download.href = URL.createObjectURL(await answer.blob());
      download.download = name;
      download.hidden = false;
      over = true;
      const progress = await watch(id);
      if (progress) {
        show(progress);
      }
      bar.value = 1;
    } catch (error) {
      // A file that was not checked has no counts.
      over = true;
      outcome.hidden = true;
      failed.hidden = false;
    }
  };

  form.addEventListener('submit', (event) => {
    if (file.files.length === 1) {
      event.preventDefault();
      check();
    }
  });
  filter.addEventListener('input', () => {
    for (const row of rows.rows) {
      row.hidden = !matches(row);
    }
  });
})();
