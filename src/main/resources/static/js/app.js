// Enhancement only: every page works without this file.
(() => {
  'use strict';

  // The summary takes the focus; its links bring the label into view and focus the field.
  const summary = document.getElementById('summary');
  if (summary) {
    summary.focus();
    summary.addEventListener('click', (event) => {
      const link = event.target.closest('a[href^="#"]');
      const field = link && document.getElementById(link.hash.slice(1));
      if (!field) {
        return;
      }
      event.preventDefault();
      const label = document.getElementById(`${field.id}-label`) || field.closest('fieldset') || field;
      label.scrollIntoView();
      field.focus({ preventScroll: true });
    });
  }

  // A double click sends a form once. The button stays enabled: Back must find it working.
  let sent = 0;
  document.addEventListener('submit', (event) => {
    if (event.timeStamp - sent < 1000 && sent > 0) {
      event.preventDefault();
      return;
    }
    sent = event.timeStamp;
  });
  window.addEventListener('pageshow', () => { sent = 0; });

  for (const button of document.querySelectorAll('button.print')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }

  // Paper shows what is folded on the screen.
  window.addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('details.more')) {
      details.open = true;
    }
  });

  if (navigator.clipboard) {
    for (const button of document.querySelectorAll('button.copy')) {
      button.hidden = false;
      button.addEventListener('click', async () => {
        const text = button.parentElement.querySelector('.exact').textContent;
        await navigator.clipboard.writeText(text);
        const label = button.firstElementChild;
        const before = label.textContent;
        label.textContent = button.dataset.copied;
        setTimeout(() => { label.textContent = before; }, 2000);
      });
    }
  }
})();
