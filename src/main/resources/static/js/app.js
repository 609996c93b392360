// Enhancement only: every page works without this file.
(() => {
  'use strict';

  // What a button has changed takes the focus, else the summary; its links bring the label into view and focus the field.
  const summary = document.getElementById('summary');
  if (summary) {
    (document.getElementById('done') || summary).focus();
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

  // The meaning of a Chinese word opens by a press; under a mouse it opens by itself and stays while the mouse is on it.
  for (const term of document.querySelectorAll('button.term')) {
    const meaning = document.getElementById(term.getAttribute('popovertarget'));
    if (!meaning || !meaning.showPopover) {
      continue;
    }
    let closing = 0;
    const stay = () => clearTimeout(closing);
    const leave = () => {
      stay();
      closing = setTimeout(() => meaning.matches(':popover-open') && meaning.hidePopover(), 300);
    };
    term.addEventListener('pointerenter', (event) => {
      stay();
      if (event.pointerType === 'mouse' && !meaning.matches(':popover-open')) {
        meaning.showPopover({ source: term });
      }
    });
    term.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && leave());
    meaning.addEventListener('pointerenter', stay);
    meaning.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && leave());
  }

  // Words are spoken by the browser itself, where it has a Chinese voice or may find one.
  if (window.speechSynthesis && window.SpeechSynthesisUtterance) {
    for (const button of document.querySelectorAll('button.speak')) {
      button.hidden = false;
      button.addEventListener('click', () => {
        const word = new SpeechSynthesisUtterance(button.dataset.speak);
        word.lang = 'zh-CN';
        word.rate = 0.8;
        speechSynthesis.cancel();
        speechSynthesis.speak(word);
      });
    }
  }

  for (const button of document.querySelectorAll('button.print')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }

  const menu = document.querySelector('details.menu');
  menu?.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && menu.open) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });

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
