import {aTimeout, expect} from '@open-wc/testing';

import {
  badge,
  type Calculator,
  calculator,
  choose,
  enter,
  figures,
  focusedName,
  hears,
  inside,
  net,
  only,
  openRigFigures,
  page,
  pressReset,
  reasons,
  screen,
  seen,
  shown,
  switchTo,
  type,
  writtenAddresses,
} from './driver.js';
import {follow, fragmentOf, HOME, notice, NOTICE, opened, undo} from './links.js';

const copyButton = (element: Calculator): HTMLButtonElement | undefined =>
  [...inside(element).querySelectorAll<HTMLButtonElement>('footer button')].find((button) =>
    ['Copy link', 'Скопировать ссылку', 'Сілтемені көшіру'].includes(seen(button.textContent)),
  );

const said = (element: Calculator): string => seen(only(inside(element), '#copy-note').textContent);

/** Presses it, and waits until the browser has answered. */
async function copy(element: Calculator): Promise<void> {
  const button = copyButton(element);
  if (!button) throw new Error('Nothing to copy with');
  button.click();
  await aTimeout(0);
  await element.updateComplete;
}

/** A browser whose clipboard does this. */
function clipboard(value: unknown): void {
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value});
}

/** A clipboard that takes texts, and those texts. */
function takesTexts(): string[] {
  const texts: string[] = [];
  clipboard({
    writeText: (text: string) => {
      texts.push(text);
      return Promise.resolve();
    },
  });
  return texts;
}

afterEach(() => {
  opened('');
  Reflect.deleteProperty(navigator, 'clipboard');
});

describe('Without `share`', () => {
  for (const attributes of ['', 'share="off"', 'share="false"', 'share="0"', 'share="no"', 'share=" OFF "'])
    it(`(${attributes || 'nothing said'}) nothing is read and nothing offered`, async () => {
      opened('kz=rigs:500');
      const element = await calculator(attributes);
      expect(element.inputs.rigs).to.equal(1000);
      expect(notice(element)).to.equal('');
      expect(copyButton(element)).to.equal(undefined);
      await follow('kz=rigs:600');
      expect(element.inputs.rigs).to.equal(1000);
      expect(element.problems).to.deep.equal([]);
    });

  it('the page can still ask for the address', async () => {
    const element = await calculator('rigs="5"');
    await enter(element, 'uptime', '90');
    expect(element.shareURL()).to.match(/#kz=uptime:90;/);
  });
});

describe('A link that is there when the element comes', () => {
  it('gives its numbers, with its badge and the notice', async () => {
    opened('kz=rigs:500;electricity-price:0.05');
    const element = await calculator('share rigs="9"');
    expect([element.inputs.rigs, element.inputs.electricityPrice]).to.deep.equal([500, 0.05]);
    expect([shown(element, 'rigs'), shown(element, 'electricityPrice')]).to.deep.equal(['500', '0.05']);
    await openRigFigures(element);
    expect([badge(element, 'rigs'), badge(element, 'rigPower')]).to.deep.equal(['from the link', 'article']);
    expect(element.origins.rigs).to.deep.equal({layer: 'link', source: 'link'});
    expect(notice(element)).to.equal(`${NOTICE} Undo`);
    expect(element.problems).to.deep.equal([]);
  });

  it('is in the first result that the page hears, which says so once', async () => {
    opened('kz=rigs:500');
    const whole = await page('');
    const heard = hears(whole, 'kz-result');
    whole.innerHTML = '<kz-mining-calculator share></kz-mining-calculator>';
    await (whole.firstElementChild as Calculator).updateComplete;
    expect(heard.map(({detail}) => [detail.cause, detail.inputs.rigs])).to.deep.equal([['initial', 500]]);
  });

  it('leaves what it does not say to the page', async () => {
    opened('kz=rigs:500');
    expect((await calculator('share uptime="50" currency="KZT"')).inputs).to.include({uptime: 50, currency: 'KZT'});
  });

  it('is told in the reader’s language', async () => {
    opened('kz=rigs:500');
    expect(notice(await calculator('share lang="ru"'))).to.equal('Эти числа пришли со ссылкой. Отменить');
    expect(notice(await calculator('share lang="kk"'))).to.equal('Бұл сандар сілтемемен келді. Болдырмау');
  });

  it('gives way to the reader, and with its last number the notice goes', async () => {
    opened('kz=rigs:500');
    const element = await calculator('share');
    await enter(element, 'rigs', '600');
    expect(element.inputs.rigs).to.equal(600);
    expect(badge(element, 'rigs')).to.equal('your value');
    expect(notice(element)).to.equal('');
    await enter(element, 'rigs', '');
    expect(element.inputs.rigs).to.equal(500);
    expect(notice(element)).to.contain(NOTICE);
  });
});

describe('A link that the reader follows on the page', () => {
  it('is read, and is the cause', async () => {
    const element = await calculator('share');
    const heard = hears(element, 'kz-result');
    await follow('kz=rigs:500');
    expect(shown(element, 'rigs')).to.equal('500');
    expect(net(element)).to.equal('$31.77');
    expect(heard.map(({detail}) => detail.cause)).to.deep.equal(['link']);
    await follow('kz=rigs:600');
    expect(element.inputs.rigs).to.equal(600);
  });

  it('replaces the one before, whole', async () => {
    opened('kz=rigs:500;uptime:90');
    const element = await calculator('share');
    await follow('kz=rigs:600');
    expect([element.inputs.rigs, element.inputs.uptime]).to.deep.equal([600, 100]);
  });

  it('stands under what the reader entered', async () => {
    const element = await calculator('share');
    await enter(element, 'rigs', '7');
    await follow('kz=rigs:500;uptime:90');
    expect([element.inputs.rigs, element.inputs.uptime]).to.deep.equal([7, 90]);
  });

  it('may be a footnote, which leaves the numbers and tells of nothing', async () => {
    opened('kz=rigs:500');
    const element = await calculator('share');
    const [results, problems] = [hears(element, 'kz-result'), hears(element, 'kz-problem')];
    await follow('footnote-3');
    expect(element.inputs.rigs).to.equal(500);
    expect(notice(element)).to.contain(NOTICE);
    expect([results, problems]).to.deep.equal([[], []]);
  });

  it('may be somebody else’s', async () => {
    opened('kz=rigs:500');
    const element = await calculator('share');
    for (const fragment of ['kz-other=rigs:600', 'tab=2', 'kz2=rigs:700', '/route?kz-other=rigs:800']) {
      await follow(fragment);
      expect(element.inputs.rigs, fragment).to.equal(500);
    }
    expect(element.problems).to.deep.equal([]);
  });

  it('is found beside what others say in the fragment', async () => {
    const element = await calculator('share');
    await follow('tab=2&kz=rigs:500&kz-other=rigs:600');
    expect(element.inputs.rigs).to.equal(500);
  });
});

describe('Undo', () => {
  it('takes the link’s numbers away with one tap, and nothing of the reader’s or the page’s', async () => {
    opened('kz=rigs:500;uptime:90;pool-fee:1.5');
    const element = await calculator('share pool-fee="1"');
    await enter(element, 'uptime', '80');
    await switchTo(element, 'currency', 'KZT');
    const heard = hears(element, 'kz-result');
    await undo(element);
    expect(element.inputs).to.include({rigs: 1000, uptime: 80, poolFee: 1, currency: 'KZT'});
    expect(badge(element, 'rigs')).to.equal('our example');
    expect(notice(element)).to.equal('');
    expect(heard.map(({detail}) => detail.cause)).to.deep.equal(['link']);
  });

  it('leaves the keyboard in the calculator, where nothing opens', async () => {
    opened('kz=rigs:500');
    const element = await calculator('share');
    only(inside(element), '[part=notice] button').focus();
    await undo(element);
    expect(focusedName(element)).to.equal('period');
    expect(element.inputs.period).to.equal('day');
  });

  it('leaves the address as it is', async () => {
    opened('kz=rigs:500');
    const element = await calculator('share');
    expect(await writtenAddresses(() => undo(element))).to.deep.equal([]);
  });

  it('stands when the element is drawn again, moved, or put back', async () => {
    opened('kz=rigs:500');
    const whole = await page('<kz-mining-calculator share></kz-mining-calculator><div id="there"></div>');
    const element = only(whole, 'kz-mining-calculator') as Calculator;
    await undo(element);
    element.requestUpdate();
    await element.updateComplete;
    only(whole, '#there').append(element);
    await element.updateComplete;
    expect(element.inputs.rigs).to.equal(1000);
    element.remove();
    await element.updateComplete;
    whole.append(element);
    await element.updateComplete;
    expect(element.inputs.rigs).to.equal(1000);
    expect(notice(element)).to.equal('');
  });

  it('stands when a listener hears of the same fragment again', async () => {
    opened('kz=rigs:500');
    const element = await calculator('share');
    await undo(element);
    dispatchEvent(new Event('hashchange'));
    dispatchEvent(new HashChangeEvent('hashchange', {oldURL: location.href, newURL: location.href}));
    await element.updateComplete;
    expect(element.inputs.rigs).to.equal(1000);
  });

  it('ends when the fragment changes away and back: the reader asked for it', async () => {
    opened('kz=rigs:500');
    const element = await calculator('share');
    await undo(element);
    await follow('footnote-3');
    expect(element.inputs.rigs).to.equal(1000);
    await follow('kz=rigs:500');
    expect(element.inputs.rigs).to.equal(500);
    expect(notice(element)).to.contain(NOTICE);
  });
});

describe('Reset', () => {
  it('drops the link with what the reader entered, and it stays dropped', async () => {
    opened('kz=rigs:500');
    const whole = await page('<kz-mining-calculator share rigs="9"></kz-mining-calculator>');
    const element = only(whole, 'kz-mining-calculator') as Calculator;
    await enter(element, 'uptime', '80');
    const heard = hears(element, 'kz-result');
    await pressReset(element);
    expect(element.inputs).to.include({rigs: 9, uptime: 100});
    expect(notice(element)).to.equal('');
    expect(heard.map(({detail}) => detail.cause)).to.deep.equal(['reset']);
    element.remove();
    whole.append(element);
    element.lang = 'ru';
    await element.updateComplete;
    expect(element.inputs.rigs).to.equal(9);
    await follow('kz=rigs:600');
    expect(element.inputs.rigs).to.equal(600);
  });

  it('forgets a link that could not be read', async () => {
    opened('kz=9_0600');
    const element = await calculator('share');
    expect(reasons(element)).to.deep.equal(['share syntax']);
    await pressReset(element);
    expect(element.problems).to.deep.equal([]);
  });

  it('by the page does the same', async () => {
    opened('kz=rigs:500');
    const element = await calculator('share');
    element.reset();
    await element.updateComplete;
    expect(element.inputs.rigs).to.equal(1000);
    expect(notice(element)).to.equal('');
  });
});

describe('An element that is taken away', () => {
  it('does not listen, and reads the new link when it is put back', async () => {
    opened('kz=rigs:500');
    const whole = await page('<kz-mining-calculator share></kz-mining-calculator>');
    const element = only(whole, 'kz-mining-calculator') as Calculator;
    element.remove();
    await follow('kz=rigs:600');
    await element.updateComplete;
    expect(element.inputs.rigs).to.equal(500);
    whole.append(element);
    await element.updateComplete;
    expect(element.inputs.rigs).to.equal(600);
    await follow('kz=rigs:700');
    expect(element.inputs.rigs).to.equal(700);
  });

  it('leaves no listener behind on the window, nor on its navigation', async () => {
    const listeners: string[] = [];
    const methods = Object.getOwnPropertyDescriptors(EventTarget.prototype);
    const {navigation} = window as {readonly navigation?: unknown};
    const watch = (name: 'addEventListener' | 'removeEventListener', note: (type: string) => void): void => {
      const {value} = methods[name] as {value: (...parameters: unknown[]) => void};
      EventTarget.prototype[name] = function (this: unknown, ...parameters: unknown[]) {
        if (this === undefined || this === window || this === navigation) note(String(parameters[0]));
        value.apply(this ?? window, parameters);
      };
    };
    watch('addEventListener', (type) => listeners.push(type));
    watch('removeEventListener', (type) => {
      if (listeners.includes(type)) listeners.splice(listeners.indexOf(type), 1);
    });
    try {
      const element = await calculator('share');
      expect(listeners).to.include.members(['hashchange', 'popstate', ...(navigation ? ['currententrychange'] : [])]);
      element.remove();
      expect(listeners).to.deep.equal([]);
    } finally {
      Object.defineProperties(EventTarget.prototype, methods);
    }
  });

  it('and put back at once has lost nothing', async () => {
    opened('kz=rigs:500');
    const whole = await page('<kz-mining-calculator share></kz-mining-calculator>');
    const element = only(whole, 'kz-mining-calculator') as Calculator;
    const heard = hears(whole, 'kz-result');
    element.remove();
    whole.append(element);
    await element.updateComplete;
    expect(element.inputs.rigs).to.equal(500);
    expect(notice(element)).to.contain(NOTICE);
    expect(heard).to.deep.equal([]);
  });
});

describe('`share`', () => {
  it('switched on later, by attribute or property, reads the link that is there', async () => {
    opened('kz=rigs:500');
    for (const on of [
      (element: Calculator) => element.setAttribute('share', ''),
      (element: Calculator) => element.setAttribute('share', 'on'),
      (element: Calculator) => (element.share = true),
      (element: Calculator) => (element.share = 'on' as unknown as boolean),
    ]) {
      const element = await calculator('share="off"');
      expect(element.inputs.rigs).to.equal(1000);
      on(element);
      await element.updateComplete;
      expect(element.inputs.rigs).to.equal(500);
      expect(copyButton(element)).not.to.equal(undefined);
    }
  });

  it('set before the upgrade is heard', async () => {
    opened('kz=rigs:500');
    const element = document.createElement('kz-mining-calculator');
    element.share = true;
    (await page('')).append(element);
    await element.updateComplete;
    expect(element.inputs.rigs).to.equal(500);
  });

  it('switched off reads no more links and offers none, and on again those that came since', async () => {
    opened('kz=rigs:500');
    const element = await calculator('share');
    for (const off of ['off' as unknown as boolean, false, undefined]) {
      element.share = off;
      await element.updateComplete;
      await follow(`kz=rigs:7${String(off).length}`);
      expect(element.inputs.rigs, String(off)).to.equal(500);
      expect(copyButton(element)).to.equal(undefined);
    }
    element.share = true;
    await element.updateComplete;
    expect(element.inputs.rigs).to.equal(79);
  });
});

describe('Two calculators on a page', () => {
  const two = async (): Promise<readonly [Calculator, Calculator]> => {
    const whole = await page(
      '<kz-mining-calculator share id="a"></kz-mining-calculator><kz-mining-calculator share id="б &=#"></kz-mining-calculator>',
    );
    const [a, b] = [...whole.querySelectorAll('kz-mining-calculator')];
    if (!a || !b) throw new Error('Not two');
    return [a, b];
  };

  it('read their own', async () => {
    opened(`kz=rigs:1&kz-a=rigs:500&${String(new URLSearchParams({'kz-б &=#': 'rigs:600'}))}`);
    const [a, b] = await two();
    expect([a.inputs.rigs, b.inputs.rigs]).to.deep.equal([500, 600]);
    await undo(a);
    expect([a.inputs.rigs, b.inputs.rigs]).to.deep.equal([1000, 600]);
    expect([a.problems, b.problems]).to.deep.equal([[], []]);
  });

  it('share their own, and leave the other’s in the address', async () => {
    const [a, b] = await two();
    await enter(a, 'rigs', '500');
    await enter(b, 'rigs', '600');
    opened(fragmentOf(a.shareURL()));
    const both = fragmentOf(b.shareURL());
    opened('');
    await follow(both);
    for (const element of [a, b]) {
      element.reset();
      await element.updateComplete;
    }
    opened(both);
    const [again, other] = await two();
    expect([again.inputs.rigs, other.inputs.rigs]).to.deep.equal([500, 600]);
  });

  it('hear nothing of a link for the other', async () => {
    const [a, b] = await two();
    const heard = hears(b, 'kz-result');
    await follow('kz-a=rigs:500');
    expect([a.inputs.rigs, b.inputs.rigs, heard.length]).to.deep.equal([500, 1000, 0]);
  });
});

describe('A link that cannot be read', () => {
  it('is told to the page, and the last good one stays', async () => {
    opened('kz=rigs:500');
    const element = await calculator('share');
    for (const garbage of ['2_0600', 'x', `rigs:600;uptime:${'9'.repeat(10_000)}`]) {
      const heard = hears(element, 'kz-problem');
      await follow(`kz=${garbage}`);
      expect(element.inputs.rigs).to.equal(500);
      expect(notice(element)).to.contain(NOTICE);
      expect(heard.map(({detail: {key, layer, reason, value}}) => [key, layer, reason, value])[0]).to.deep.equal([
        'share',
        'link',
        'syntax',
        garbage.slice(0, 100),
      ]);
    }
    expect(reasons(element)).to.deep.equal(['share syntax']);
    await follow('kz=rigs:600');
    expect(element.problems).to.deep.equal([]);
    expect(element.inputs.rigs).to.equal(600);
  });

  it('at the start leaves the page’s numbers, and no notice', async () => {
    const whole = await page('');
    const heard = hears(whole, 'kz-problem');
    opened('kz=9_0600');
    whole.innerHTML = '<kz-mining-calculator share></kz-mining-calculator>';
    const element = whole.firstElementChild as Calculator;
    await element.updateComplete;
    expect(element.inputs.rigs).to.equal(1000);
    expect(notice(element)).to.equal('');
    expect(heard.length).to.equal(1);
  });

  it('in part is read in part', async () => {
    const element = await calculator('share');
    const heard = hears(element, 'kz-problem');
    await follow('kz=rigs:500;uptime:150;electricity-price:free;z:1;rig:furnace');
    expect(element.inputs).to.include({rigs: 500, uptime: 100, electricityPrice: 0.08, rig: 'article'});
    expect(heard.map(({detail}) => `${detail.layer} ${detail.key} ${detail.reason}`)).to.deep.equal([
      'link uptime range',
      'link electricityPrice syntax',
      'link rig unknown',
      'link z unknown',
    ]);
    await undo(element);
    expect(element.problems).to.deep.equal([]);
  });

  it('never gets on the screen, nor into the page', async () => {
    opened(`kz=rig:${encodeURIComponent('<img src=x onerror=alert(1)>')};rigs:500`);
    const element = await calculator('share');
    expect(inside(element).querySelector('img')).to.equal(null);
    expect(screen(element)).not.to.contain('onerror');
  });
});

describe('The address bar', () => {
  it('is never written', async () => {
    opened('kz=rigs:500');
    takesTexts();
    const written = await writtenAddresses(async () => {
      const element = await calculator('share');
      await enter(element, 'uptime', '90');
      await choose(element, 'rules', 'law-2026');
      await switchTo(element, 'period', 'year');
      await copy(element);
      element.shareURL();
      await undo(element);
      await pressReset(element);
      element.remove();
    });
    expect(written).to.deep.equal([]);
  });
});

describe('Copy link', () => {
  it('puts the page’s address with the numbers on the clipboard, and says so', async () => {
    const texts = takesTexts();
    const element = await calculator('share');
    await enter(element, 'rigs', '500');
    await copy(element);
    expect(texts).to.deep.equal([element.shareURL()]);
    expect(texts[0]?.startsWith(`${HOME}#kz=rigs:500;`)).to.equal(true);
    expect(said(element)).to.equal('Copied.');
  });

  it('no longer says so once the numbers have changed', async () => {
    const texts = takesTexts();
    const element = await calculator('share');
    await copy(element);
    await type(element, 'rigs', '500');
    expect(said(element)).to.equal('');
    await copy(element);
    expect(said(element)).to.equal('Copied.');
    expect(texts.length).to.equal(2);
  });

  for (const [how, value] of [
    ['refuses', {writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError'))}],
    ['is not there', undefined],
    [
      'throws',
      {
        writeText() {
          throw new TypeError('No');
        },
      },
    ],
  ] as const)
    it(`shows the address for copying by hand where the clipboard ${how}`, async () => {
      clipboard(value);
      const element = await calculator('share');
      await enter(element, 'rigs', '500');
      await copy(element);
      expect(said(element)).to.equal('Copying is not allowed here. Copy this text by hand.');
      expect((only(inside(element), 'footer textarea') as HTMLTextAreaElement).value).to.equal(element.shareURL());
    });

  it('shows an address that fits, at 320 pixels', async () => {
    clipboard(undefined);
    const whole = await page('<div style="width: 320px"><kz-mining-calculator share></kz-mining-calculator></div>');
    const element = only(whole, 'kz-mining-calculator') as Calculator;
    await copy(element);
    const {right} = only(inside(element), '.kz').getBoundingClientRect();
    expect(only(inside(element), 'footer textarea').getBoundingClientRect().right).to.be.at.most(right);
    const kz = only(inside(element), '.kz');
    expect(kz.scrollWidth).to.be.at.most(kz.clientWidth);
  });

  for (const [language, text] of [
    ['en', 'Copied.'],
    ['ru', 'Скопировано.'],
    ['kk', 'Көшірілді.'],
  ] as const)
    it(`speaks ${language}`, async () => {
      takesTexts();
      const element = await calculator(`share lang="${language}"`);
      await copy(element);
      expect(said(element)).to.equal(text);
      await expect(element).to.be.accessible();
    });
});

describe('A link copied from one calculator', () => {
  const sender = async (): Promise<string> => {
    const element = await calculator('share');
    await enter(element, 'rigs', '2500');
    await choose(element, 'rules', 'law-2026');
    await switchTo(element, 'currency', 'KZT');
    await switchTo(element, 'period', 'month');
    await enter(element, 'electricityPrice', '26');
    await choose(element, 'rig', 'antminer-s21');
    const fragment = fragmentOf(element.shareURL());
    sent = {inputs: element.inputs, result: element.result, figures: figures(element)};
    element.remove();
    return fragment;
  };
  let sent: Pick<Calculator, 'inputs' | 'result'> & {figures: string[]};

  it('opens in another with the same numbers, currency and period', async () => {
    opened(await sender());
    const receiver = await calculator('share');
    expect(receiver.inputs).to.deep.equal(sent.inputs);
    expect(receiver.result).to.deep.equal(sent.result);
    expect(figures(receiver)).to.deep.equal(sent.figures);
    expect(figures(receiver)[0]).to.contain('₸');
    expect(badge(receiver, 'taxRate')).to.equal('law');
  });

  it('opens in another language with the same figures', async () => {
    opened(await sender());
    for (const language of ['ru', 'kk']) {
      const receiver = await calculator(`share lang="${language}"`);
      expect(receiver.inputs).to.deep.equal(sent.inputs);
      expect(shown(receiver, 'electricityPrice')).to.equal('26');
      const digits = (texts: readonly string[]): string[] => texts.map((text) => text.replace(/\D/g, ''));
      expect(digits(figures(receiver))).to.deep.equal(digits(sent.figures));
    }
  });

  it('opens with the sender’s market figures where the page has others by now', async () => {
    const fragment = await sender();
    opened(fragment);
    const receiver = await calculator(
      'share btc-price="50000" difficulty="2e14" block-height="1100000" block-fees="0.5" kzt-per-usd="600"',
    );
    expect(receiver.inputs).to.deep.equal(sent.inputs);
    expect(receiver.result).to.deep.equal(sent.result);
    expect(badge(receiver, 'btcPrice')).to.equal('from the link');
  });

  it('can be sent on', async () => {
    opened(await sender());
    const receiver = await calculator('share lang="kk"');
    expect(fragmentOf(receiver.shareURL())).to.equal(fragmentOf(location.href));
    await enter(receiver, 'uptime', '90');
    opened(fragmentOf(receiver.shareURL()));
    expect((await calculator('share')).inputs).to.deep.equal({...sent.inputs, uptime: 90});
  });
});
