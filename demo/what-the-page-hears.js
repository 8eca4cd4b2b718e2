// "What the page hears": lists the calculator's events as they reach the document.
// A plain script in the head, before the body: it listens before any calculator exists, so it hears the first event
// wherever the calculator's own script stands.
(() => {
  'use strict';

  const KEEP = 20;

  const TEXTS = {
    en: {
      locale: 'en-US',
      clock: 'en-GB',
      cause: 'cause',
      net: 'net',
      given: 'given',
      emptied: 'emptied, now',
      reset: 'back to the page’s own values',
      prices: 'prices of',
      quotes: '“”',
    },
    ru: {
      locale: 'ru-KZ',
      clock: 'ru-KZ',
      cause: 'причина',
      net: 'чистая прибыль',
      given: 'введено',
      emptied: 'очищено, теперь',
      reset: 'снова значения страницы',
      prices: 'цены на',
      quotes: '«»',
    },
    kk: {
      locale: 'ru-KZ',
      clock: 'ru-KZ',
      cause: 'себебі',
      net: 'таза пайда',
      given: 'енгізілгені',
      emptied: 'тазартылды, қазір',
      reset: 'беттің өз мәндері қайтарылды',
      prices: 'бағалар уақыты',
      quotes: '«»',
    },
  };
  const texts = TEXTS[document.documentElement.lang.slice(0, 2)] ?? TEXTS.en;

  const money = new Intl.NumberFormat(texts.locale, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
  });
  const clock = new Intl.DateTimeFormat(texts.clock, {hour: '2-digit', minute: '2-digit', second: '2-digit'});

  const plain = (value) => {
    if (value === null || value === undefined) return '–';
    // The models of a fleet, as its attribute writes them.
    if (Array.isArray(value))
      return value.map(({rig, power, hashrate, count}) => `${rig ?? `${power}/${hashrate}`}:${count}`).join(' ');
    if (typeof value === 'object' && 'amount' in value) return `${value.amount} ${value.currency}`;
    if (typeof value === 'object') return JSON.stringify(value);
    return typeof value === 'number' ? String(Number(value.toPrecision(8))) : String(value);
  };

  const SUMMARIES = {
    'kz-result': ({cause, result}) => {
      const net = result?.netProfit;
      return `${texts.cause} ${plain(cause)} · ${texts.net} ${typeof net === 'number' ? money.format(net).replace('-', '\u2212') : '–'}`;
    },
    'kz-change': ({key, value, given}) => {
      if (given === null) return `${key} · ${texts.emptied} ${plain(value)}`;
      const shown = plain(value);
      return plain(given) === shown || given === undefined
        ? `${key} = ${shown}`
        : `${key} = ${shown} (${texts.given} ${plain(given)})`;
    },
    'kz-reset': () => texts.reset,
    'kz-market': ({status, asOf, error}) =>
      [plain(status), asOf && `${texts.prices} ${clock.format(new Date(asOf))}`, error?.reason]
        .filter(Boolean)
        .join(' · '),
    'kz-problem': ({key, layer, value, reason}) =>
      `${plain(key)} · ${plain(layer)} · ${plain(reason)} · ${texts.quotes[0]}${plain(value)}${texts.quotes[1]}`,
  };

  const element = (name, ...children) => {
    const node = document.createElement(name);
    node.append(...children);
    return node;
  };

  const asJSON = (detail) => {
    try {
      return JSON.stringify(detail, null, 2) ?? String(detail);
    } catch (error) {
      return String(error);
    }
  };

  const entry = (name, detail) => {
    const now = new Date();
    const time = element('time', clock.format(now));
    time.dateTime = now.toISOString();
    const summary = element('summary', time, ' ', element('b', name), ' · ', SUMMARIES[name](detail ?? {}));
    return element('li', element('details', summary, element('pre', asJSON(detail))));
  };

  let waiting = [];
  let list = null;
  let empty = null;

  const show = (item) => {
    list.prepend(item);
    while (list.childElementCount > KEEP) list.lastElementChild.remove();
    empty.hidden = true;
  };

  for (const name of Object.keys(SUMMARIES)) {
    document.addEventListener(name, (event) => {
      const item = entry(name, event.detail);
      if (list) show(item);
      else waiting.push(item);
    });
  }

  const start = () => {
    const panel = document.querySelector('[data-hears]');
    if (!panel) return;
    list = panel.querySelector('ol');
    empty = panel.querySelector('[data-hears-empty]');
    panel.querySelector('button').addEventListener('click', () => {
      list.replaceChildren();
      empty.hidden = false;
    });
    waiting.forEach(show);
    waiting = [];
  };

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
})();
