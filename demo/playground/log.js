const KEEP = 50;

const clock = new Intl.DateTimeFormat('en-GB', {hour: '2-digit', minute: '2-digit', second: '2-digit'});

const element = (name, ...children) => {
  const node = document.createElement(name);
  node.append(...children);
  return node;
};

/** The few words that tell two events of a kind apart. */
function summaryOf({cause, result, key, value, reason, status, asOf, error}) {
  if (result) return `${cause} · netProfit ${Number(result.netProfit.toPrecision(7))}`;
  if (key)
    return `${key} = ${typeof value === 'object' ? JSON.stringify(value) : value}${reason ? ` · ${reason}` : ''}`;
  return [status, asOf, error?.reason].filter(Boolean).join(' · ');
}

/** A list of events, the newest first; what each carries folds out. */
export class Log {
  #list;
  #silence;

  constructor(list, silence) {
    this.#list = list;
    this.#silence = silence;
  }

  add({type, detail}) {
    const now = new Date();
    const time = element('time', clock.format(now));
    time.dateTime = now.toISOString();
    const folded = element('details', element('summary', time, ' ', element('b', type), ' ', summaryOf(detail)));
    // Written when it is looked at: results are long.
    folded.addEventListener('toggle', () => folded.append(element('pre', JSON.stringify(detail, null, 2))), {
      once: true,
    });
    this.#list.prepend(element('li', folded));
    while (this.#list.childElementCount > KEEP) this.#list.lastElementChild.remove();
    this.#silence.hidden = true;
  }

  clear() {
    this.#list.replaceChildren();
    this.#silence.hidden = false;
  }
}
