// What axe does not measure. One expression: an object of functions, each of which lists what it finds wrong.
(() => {
  const INTERACTIVE = 'a[href], button, input:not([type=hidden]), select, textarea, summary';

  const visible = (element) => {
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return style.visibility === 'visible' && style.display !== 'none' && box.width > 0 && box.height > 0
      && !element.closest('[aria-hidden=true], .visually-hidden');
  };

  const all = (selector) => [...document.querySelectorAll(selector)].filter(visible);

  const name = (element) => {
    const text = (element.innerText || element.name || '').trim().slice(0, 30);
    return `${element.tagName.toLowerCase()}${element.id ? `#${element.id}` : ''} ${text}`.trim();
  };

  const colour = (text) => {
    const parts = text.match(/[\d.]+/g).map(Number);
    return { r: parts[0], g: parts[1], b: parts[2], a: parts.length > 3 ? parts[3] : 1 };
  };

  const over = (top, bottom) => ({
    r: top.r * top.a + bottom.r * (1 - top.a),
    g: top.g * top.a + bottom.g * (1 - top.a),
    b: top.b * top.a + bottom.b * (1 - top.a),
    a: 1,
  });

  // What shows behind an element's edge.
  const ground = (element) => {
    const layers = [];
    for (let each = element; each; each = each.parentElement) {
      const layer = colour(getComputedStyle(each).backgroundColor);
      layers.push(layer);
      if (layer.a === 1) {
        break;
      }
    }
    return layers.reverse().reduce((bottom, top) => over(top, bottom), { r: 255, g: 255, b: 255, a: 1 });
  };

  const luminance = ({ r, g, b }) => {
    const [red, green, blue] = [r, g, b].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  const contrast = (one, other) => {
    const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (lighter + 0.05) / (darker + 0.05);
  };

  const edge = (element, pseudo) => {
    const outside = ground(element.parentElement);
    const style = getComputedStyle(element, pseudo);
    const fill = contrast(over(colour(style.backgroundColor), outside), outside);
    const line = parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none'
      ? contrast(over(colour(style.borderTopColor), outside), outside) : 1;
    return Math.max(fill, line);
  };

  // The box that answers to a pointer: a radio button's is its label's.
  const target = (element) => (/radio|checkbox/.test(element.type) ? element.closest('label') || element : element);

  const scrollsDown = (element) => element.tabIndex >= 0 && /auto|scroll/.test(getComputedStyle(element).overflowY)
    && element.scrollWidth <= element.clientWidth + 1;

  const inSentence = (element) => element.matches('a, .term') && getComputedStyle(element).display.startsWith('inline')
    && [...element.parentElement.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');

  return {
    // WCAG 1.4.11: what shows where a control is stands out from its ground, 3 to 1.
    borders() {
      const controls = all('input:not([type=hidden], [type=file]), select, textarea, button:not(.term)')
        .map((element) => [element, edge(element)]);
      const files = all('input[type=file]').map((element) => [element, edge(element, '::file-selector-button')]);
      return [...controls, ...files].filter(([, ratio]) => ratio < 3)
        .map(([element, ratio]) => `${name(element)}: ${ratio.toFixed(2)}`);
    },

    // WCAG 2.4.7 and 1.4.11: each stop of the tab key is in sight and marked, 3 to 1, by an outline that forced
    // colours keep.
    focusMarks() {
      const stops = [...document.querySelectorAll(`${INTERACTIVE}, [tabindex]`)].filter((element) => element.tabIndex >= 0
        && element.getClientRects().length > 0 && element.checkVisibility());
      const faults = stops.length > 0 ? [] : ['nothing takes the focus'];
      for (const stop of stops) {
        stop.focus();
        if (document.activeElement !== stop || !stop.matches(':focus-visible')) {
          faults.push(`${name(stop)}: no visible focus`);
        }
        const marked = [stop, stop.closest('label')].filter(Boolean)
          .find((each) => getComputedStyle(each).outlineStyle !== 'none') || stop;
        const style = getComputedStyle(marked);
        if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) {
          faults.push(`${name(stop)}: no outline (${style.outlineStyle} ${style.outlineWidth})`);
        }
        const ratio = contrast(colour(style.outlineColor), ground(marked.parentElement));
        if (ratio < 3) {
          faults.push(`${name(stop)}: contrast ${ratio.toFixed(2)}`);
        }
        const box = marked.getBoundingClientRect();
        if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) {
          faults.push(`${name(stop)}: out of sight`);
        }
      }
      return faults;
    },

    // WCAG 2.5.8: 24 by 24 pixels, but for links in a sentence.
    targets() {
      return all(INTERACTIVE).filter((element) => !inSentence(element) && !element.matches('.skip')).map((element) => {
        const boxes = [...target(element).getClientRects()];
        return [element, Math.max(...boxes.map((box) => box.width)), boxes.reduce((sum, box) => sum + box.height, 0)];
      }).filter(([, width, height]) => width < 23.9 || height < 23.9)
        .map(([element, width, height]) => `${name(element)}: ${width.toFixed(1)} × ${height.toFixed(1)}`);
    },

    // WCAG 1.4.10: nothing sticks out, so that nobody scrolls in two directions.
    overflow() {
      const width = document.documentElement.clientWidth;
      const wide = document.documentElement.scrollWidth > width
        ? [`the page is ${document.documentElement.scrollWidth} wide, the window ${width}`] : [];
      // What is folded has a place from before it was folded, or none.
      const sticking = all('body *').filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > width + 1
        && !element.matches('.skip, option, optgroup')).map((element) => `${name(element)} sticks out`);
      return [...wide, ...sticking.slice(0, 5)];
    },

    // WCAG 1.4.4 and 1.4.12: no text is cut off. What the keyboard can scroll downwards is not.
    cut() {
      return all('body *').filter((element) => !element.matches('input, select, option, optgroup, progress')
        && getComputedStyle(element).overflow !== 'visible' && !scrollsDown(element)
        && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1))
        .map((element) => `${name(element)} is cut off`);
    },

    // Ticks are square, bullets stand at the first line of a link, text keeps clear of buttons, the frame is aligned.
    shape() {
      const ticks = all('input[type=checkbox], input[type=radio]').filter((element) => {
        const box = element.getBoundingClientRect();
        return Math.abs(box.width - box.height) > 1;
      }).map((element) => `${name(element)} is squashed`);
      const bullets = all('main li').filter((item) => {
        const link = item.firstElementChild;
        return getComputedStyle(item).display === 'list-item' && getComputedStyle(item).listStyleType !== 'none' && link
          && getComputedStyle(link).display === 'inline-block' && link.getBoundingClientRect().height > 45;
      }).map((item) => `${name(item)} has its bullet at the last line`);
      const fixed = (element) => element.closest('.dock, dialog, details:not([open]) > :not(summary)');
      const texts = all('main :is(p, h2, h3, .finding)').filter((text) => !fixed(text));
      const touching = all('main :is(button:not(.term), input[type=file])').filter((button) => !fixed(button)).flatMap((button) => {
        const box = button.getBoundingClientRect();
        return texts.filter((text) => {
          const other = text.getBoundingClientRect();
          return !text.contains(button) && !button.contains(text) && other.right > box.left && other.left < box.right
            && Math.max(other.top - box.bottom, box.top - other.bottom) < 2;
        }).map((text) => `${name(button)} touches ${name(text)}`);
      });
      const inner = (element) => element.getBoundingClientRect().left + parseFloat(getComputedStyle(element).paddingLeft);
      const frame = all('.colophon, .colophon a').filter((element) => element.matches('.colophon') || !element.closest('li').previousElementSibling)
        .filter((element) => Math.abs(inner(element) - inner(document.querySelector('main'))) > 1)
        .map((element) => `${name(element)} is not aligned with the page`);
      return [...ticks, ...bullets, ...touching, ...frame];
    },

    // WCAG 3.1.2: Chinese on a page that is not is marked as such; what a person typed cannot be.
    unmarkedChinese() {
      const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
      const found = new Set();
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode;
        if (/\p{Script=Han}/u.test(data) && !parentElement.closest('[lang]').lang.startsWith('zh')
            && !parentElement.closest('bdi, textarea, script, style')) {
          found.add(data.trim());
        }
      }
      return [...found];
    },

    // Ids are unique, and what refers to one finds it.
    references() {
      const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `twice: ${id}`);
      const lost = [];
      for (const attribute of ['for', 'aria-describedby', 'aria-labelledby', 'form']) {
        for (const element of document.querySelectorAll(`[${attribute}]`)) {
          element.getAttribute(attribute).split(/\s+/).filter((id) => !document.getElementById(id))
            .forEach((id) => lost.push(`${attribute} of ${name(element)} leads nowhere: ${id}`));
        }
      }
      for (const link of document.querySelectorAll('a[href^="#"]')) {
        if (!document.getElementById(link.hash.slice(1))) {
          lost.push(`link leads nowhere: ${link.hash}`);
        }
      }
      return [...twice, ...lost];
    },

    // WCAG 1.4.4: text at twice its size.
    doubleText() {
      document.documentElement.style.fontSize = '200%';
      return [];
    },

    // WCAG 1.4.12: the spacing that a person may want.
    spaceText() {
      document.querySelectorAll('body *').forEach(({ style }) => {
        style.setProperty('line-height', '1.5', 'important');
        style.setProperty('letter-spacing', '.12em', 'important');
        style.setProperty('word-spacing', '.16em', 'important');
      });
      document.querySelectorAll('p').forEach(({ style }) => style.setProperty('margin-bottom', '2em', 'important'));
      return [];
    },

    // What paper has no use for.
    printed() {
      return all('button:not(.term), input, select, .skip, .back').map(name);
    },
  };
})()
