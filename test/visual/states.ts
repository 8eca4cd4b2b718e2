import {type Act, all, enter, keep, open, ownStrings, press, scrollTo, tabTo} from './act.js';

/** A state of the calculator as a picture shows it. */
export interface State {
  /** Of its file too. */
  readonly name: string;
  readonly attributes: string;
  /** Of the view, in CSS pixels. */
  readonly width: 320 | 720 | 1100;
  /** Whether it is that of the full file, and not the compact one. */
  readonly isFull?: boolean;
  /** Of the page around it. */
  readonly styles?: string;
  /** What the reader set in the browser for text without a size, in pixels; 16 by default. */
  readonly textSize?: number;
  readonly media?: 'print' | 'forced-colors';
  readonly act?: Act;
  /** Whether the view stays where that has brought it. */
  readonly staysScrolled?: boolean;
  /** The part that is shown, if it is not all of the calculator. */
  readonly part?: string;
}

const TWICE = {textSize: 32};
const LOSS = 'electricity-price="0.12"';

const section = (name: string): string => `[data-section=${name}]`;

const SCENARIOS = [
  {version: 1, name: 'Cheap power', values: {electricityPrice: 0.05}},
  {version: 1, name: 'Article', values: {rules: 'article'}},
  {version: 1, name: 'Law', values: {rules: 'law-2026'}},
];

const FLEET = 'fleet="antminer-s21:600 antminer-s19-xp:400 whatsminer-m30s:120 3.4/150:25"';

/** The plan for tomorrow, with an evening of little power. */
const HOURS = all(
  open('marketplace', 'marketplaceHours'),
  enter('#pattern-day', '33'),
  enter('#pattern-night', '21'),
  enter('#pattern-quota', '2'),
  press(`${section('marketplaceHours')} .hours-form button`),
);

export const STATES: readonly State[] = [
  {name: 'compact-light-en-320', attributes: `theme="light"`, width: 320},
  {name: 'compact-light-ru-720', attributes: `theme="light" lang="ru"`, width: 720},
  {name: 'compact-dark-kk-1100', attributes: `theme="dark" lang="kk"`, width: 1100},
  {name: 'loss-dark-en-720', attributes: `theme="dark" ${LOSS}`, width: 720},
  {name: 'loss-light-ru-320', attributes: `lang="ru" ${LOSS}`, width: 320},
  {name: 'zero-light-en-720', attributes: `rigs="0"`, width: 720},
  {
    name: 'invalid-light-ru-720',
    attributes: `lang="ru"`,
    width: 720,
    act: all(enter('[name=rigs]', '-5'), enter('[name=electricityPrice]', '0,08x'), enter('[name=taxRate]', '150')),
  },
  {
    name: 'invalid-dark-kk-320',
    attributes: `lang="kk" theme="dark"`,
    width: 320,
    act: all(enter('[name=rigs]', 'x'), enter('[name=taxRate]', '150')),
  },
  {
    name: 'forced-colors-en-720',
    attributes: '',
    width: 720,
    media: 'forced-colors',
    act: tabTo('[name=electricityPrice]'),
  },
  {
    name: 'forced-colors-invalid-ru-320',
    attributes: `lang="ru" ${LOSS}`,
    width: 320,
    media: 'forced-colors',
    act: enter('[name=rigs]', 'x'),
  },
  {name: 'tenge-month-en-720', attributes: `currency="KZT" period="month" rigs="25000"`, width: 720},
  {name: 'tenge-year-kk-320', attributes: `lang="kk" currency="KZT" period="year" rigs="250000"`, width: 320},
  {
    name: 'inputs-light-en-1100',
    attributes: '',
    width: 1100,
    act: all(press('.more > summary'), press('#rig-figures')),
  },
  {
    name: 'explanations-light-ru-720',
    attributes: `lang="ru"`,
    width: 720,
    act: all(press('#taxRate-origin')),
  },
  {
    name: 'explanation-net-dark-en-320',
    attributes: `theme="dark"`,
    width: 320,
    act: all(press('#net-term')),
    part: '.answer',
  },
  {name: 'print-compact-en-720', attributes: '', width: 720, media: 'print'},
  {
    name: 'print-sections-ru-720',
    isFull: true,
    attributes: 'lang="ru" sections="break-even compare projection"',
    width: 720,
    media: 'print',
    act: all(keep(...SCENARIOS), open('break-even', 'compare', 'projection')),
  },
  {name: 'text-200-en-720', attributes: '', width: 720, ...TWICE},
  {name: 'text-200-kk-320', attributes: `lang="kk"`, width: 320, ...TWICE},
  {
    name: 'picture-light-en-720',
    attributes: '',
    width: 720,
    act: press('footer [aria-label^=Picture]'),
    part: 'footer',
  },
  {name: 'full-light-en-720', isFull: true, attributes: '', width: 720},
  {name: 'full-dark-kk-320', isFull: true, attributes: 'lang="kk" theme="dark"', width: 320},
  {
    name: 'break-even-light-ru-720',
    isFull: true,
    attributes: 'lang="ru"',
    width: 720,
    act: open('break-even'),
    part: section('break-even'),
  },
  {
    name: 'projection-light-en-720',
    isFull: true,
    attributes: '',
    width: 720,
    act: open('projection'),
    part: section('projection'),
  },
  {
    name: 'projection-dark-ru-320',
    isFull: true,
    attributes: 'lang="ru" theme="dark"',
    width: 320,
    act: open('projection'),
    part: section('projection'),
  },
  {
    name: 'history-light-kk-720',
    isFull: true,
    attributes: 'lang="kk"',
    width: 720,
    act: open('history'),
    part: section('history'),
  },
  {
    name: 'hours-light-en-720',
    isFull: true,
    attributes: 'currency="KZT" rigs="6000" electricity-price="33 KZT"',
    width: 720,
    act: HOURS,
    part: section('marketplace'),
  },
  {
    name: 'hours-dark-ru-320',
    isFull: true,
    attributes: 'currency="KZT" rigs="6000" electricity-price="33 KZT" lang="ru" theme="dark"',
    width: 320,
    act: HOURS,
    part: section('marketplace'),
  },
  {
    name: 'fleet-ranking-light-en-1100',
    isFull: true,
    attributes: FLEET,
    width: 1100,
    act: open('fleet'),
    part: section('fleet'),
  },
  {
    name: 'fleet-ranking-dark-kk-320',
    isFull: true,
    attributes: `${FLEET} lang="kk" theme="dark"`,
    width: 320,
    act: open('fleet'),
    part: section('fleet'),
  },
  {
    name: 'compare-light-kk-720',
    isFull: true,
    attributes: 'lang="kk"',
    width: 720,
    act: all(keep(...SCENARIOS), open('compare')),
    part: section('compare'),
  },
  {
    name: 'right-to-left-light-720',
    isFull: true,
    attributes: 'lang="dv" sections="break-even history"',
    width: 720,
    act: all(ownStrings({dv: {heading: 'A language from right to left'}}), open('break-even')),
  },
  {
    name: 'sticky-light-en-320',
    attributes: '',
    width: 320,
    styles: 'body { padding-block-end: 2000px }',
    act: scrollTo('[part=assumptions]'),
    staysScrolled: true,
    part: '.sticky > p',
  },
];
