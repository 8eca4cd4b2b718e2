import assert from 'node:assert/strict';
import {describe, it} from 'node:test';

import fc from 'fast-check';

import {compose, type Form, FORMS, type Frame, pixelsOf} from '../../src/picture/frame.js';
import type {Pen} from '../../src/picture/pen.js';
import type {Picture} from '../../src/picture/picture.js';
import type {Box, Scene, TextMark} from '../../src/picture/scene.js';
import {covering, outside, placed, textsOf} from './placed.js';

/** A pen whose characters are all of one width. */
const pen: Pen = {
  widthOf: (text, size, weight = 400) => Array.from(text).length * size * (weight === 600 ? 0.6 : 0.55),
};

/** Texts as no editor writes them, beside usual ones. */
const HOSTILE = [
  '',
  ' \n ',
  'w'.repeat(5000),
  'word '.repeat(10_000),
  'The mining of bitcoin in Kazakhstan, its electricity, its taxes and all that a farm pays for them. '.repeat(4),
  'a\u00a0'.repeat(600),
  '𝓂'.repeat(300),
  'short',
];

const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({maxLength: 400}), fc.lorem({maxCount: 120}));

/** What a frame is asked to draw. */
const request = fc.record({
  picture: fc.record({
    name: fc.constant('result'),
    headline: text,
    isFigure: fc.boolean(),
    tone: fc.constantFrom(undefined, 'gain' as const, 'loss' as const),
    sentences: fc.array(text, {maxLength: 6}),
    chartShare: fc.constantFrom(0.3, 0.4, 0.46),
    foot: text,
  }),
  frame: fc.record({
    heading: text,
    credits: fc.array(text, {maxLength: 2}),
    article: text,
    address: text,
    page: text,
  }),
  form: fc.constantFrom(...FORMS),
});

interface Drawn {
  readonly scene: Scene;
  readonly box: Box;
  readonly labelSize: number;
}

/** The scene of a picture, and the room that its chart was given. */
function drawn(picture: Omit<Picture, 'draw'>, frame: Frame, form: Form): Drawn {
  let given: readonly [Box, number] | undefined;
  const draw: Picture['draw'] = (_, box, size) => {
    given = [box, size];
    return [{kind: 'rect', ...box, ink: 'gain'}];
  };
  const scene = compose(pen, {...picture, draw}, frame, form);
  assert.ok(given, 'the chart is drawn');
  return {scene, box: given[0], labelSize: given[1]};
}

const edgesOf = ({x, y, width, height}: Box): {left: number; right: number; top: number; bottom: number} => ({
  ...{left: x, right: x + width, top: y, bottom: y + height},
});

/** The letters of a text without its spaces. */
const letters = (whole: string): string => whole.replace(/[ \n\u00a0]+/g, '');

const plain = (whole: string): string => whole.replaceAll('\u00a0', ' ');

const FRAME: Frame = {
  heading: 'Mining calculator',
  credits: ['As published: 1,000 rigs (our example).'],
  article: 'Source: an article',
  address: 'https://example.kz/mining#kz=1.r_500',
  page: 'https://example.kz/mining',
};

const PICTURE: Omit<Picture, 'draw'> = {
  ...{name: 'result', headline: '$1,234 per day', isFigure: true, tone: 'gain', foot: 'Not tax advice.'},
  chartShare: 0.3,
  sentences: ['That is 12 % of the revenue.', 'It pays up to $0.08 per kWh.'],
};

const linesWith = ({scene}: Drawn, ink: TextMark['ink']): TextMark[] =>
  textsOf(scene.marks).filter((mark) => mark.ink === ink);

describe('The frame of a picture', () => {
  it('keeps every mark inside the picture, and every text apart from the others, whatever the texts are', () => {
    fc.assert(
      fc.property(request, ({picture, frame, form}) => {
        const {scene, box} = drawn(picture, frame, form);
        const whole = {left: 0, right: scene.width, top: 0, bottom: scene.height};
        const texts = textsOf(scene.marks).map((mark) => placed(pen, mark));
        assert.deepEqual(outside(texts, whole), []);
        assert.deepEqual(covering(texts), []);
        const boxes = scene.marks.flatMap((mark) => (mark.kind === 'rect' ? [edgesOf(mark)] : []));
        assert.deepEqual(outside(boxes, whole), []);
        assert.deepEqual(covering([...texts, {text: 'the chart', ...edgesOf(box)}]), []);
      }),
      {numRuns: 60},
    );
  });

  it('gives the chart at least a fifth of the height, whatever the texts are', () => {
    fc.assert(
      fc.property(request, ({picture, frame, form}) => {
        const {scene, box} = drawn(picture, frame, form);
        assert.ok(box.height >= scene.height / 5, `${box.height} of ${scene.height}`);
      }),
      {numRuns: 40},
    );
  });

  it('has the headline in every picture, larger than the small print', () => {
    fc.assert(
      fc.property(request, ({picture, frame, form}) => {
        const start = letters(picture.headline).slice(0, 8);
        const {scene} = drawn({...picture, tone: 'gain'}, {...frame, heading: ''}, form);
        const [first] = textsOf(scene.marks);
        if (start === '') return;
        assert.ok(first && letters(first.text).startsWith(start), `${start} is not in ${first?.text ?? 'nothing'}`);
        assert.ok(
          first.size > Math.min(...textsOf(scene.marks).map(({size}) => size)) || textsOf(scene.marks).length === 1,
        );
      }),
      {numRuns: 40},
    );
  });

  it('has every text in full where all have room', () => {
    for (const form of FORMS) {
      const texts = textsOf(drawn(PICTURE, FRAME, form).scene.marks).map((mark) => plain(mark.text));
      const {heading, credits, article, address} = FRAME;
      const {headline, sentences, foot} = PICTURE;
      assert.deepEqual(texts, [heading, headline, ...sentences, foot, `${credits.join(' ')} ${article}`, address]);
    }
  });

  it('sets a figure on one line, and shows it smaller before it would break', () => {
    const short = drawn(PICTURE, FRAME, 'wide');
    const long = drawn({...PICTURE, headline: '123,456,789,012,345 per day'}, FRAME, 'wide');
    const [small, large] = [linesWith(long, 'gain')[0], linesWith(short, 'gain')[0]];
    assert.ok(small && large && small.size < large.size);
    assert.equal(plain(small.text), '123,456,789,012,345 per day');
  });

  it('leaves out sentences from the end, and never one in their middle', () => {
    const sentences = Array.from({length: 20}, (_, index) => `This is the sentence ${index} of many.`);
    for (const form of FORMS) {
      const shown = textsOf(drawn({...PICTURE, sentences}, FRAME, form).scene.marks).flatMap(({text: line}) =>
        line.startsWith('This') ? [plain(line)] : [],
      );
      assert.ok(shown.length > 0 && shown.length < sentences.length);
      assert.deepEqual(shown, sentences.slice(0, shown.length));
    }
  });

  it('has an ellipsis where it leaves out the end of a text', () => {
    const title = 'The mining of bitcoin in Kazakhstan and its taxes. '.repeat(60);
    const lines = textsOf(drawn(PICTURE, {...FRAME, article: title}, 'wide').scene.marks);
    const shown = lines.filter(({text: line}) => /mining|taxes/.test(line) && !line.includes(':'));
    assert.match(shown.at(-1)?.text ?? '', /…$/);
    assert.ok(
      lines.some(({text: line}) => line === FRAME.address),
      'the address is whole',
    );
  });

  it('breaks an address of a few lines anywhere, and shows only its page where it has more', () => {
    const address = (length: number): string => `${FRAME.page}#${'k'.repeat(length)}`;
    const shown = (length: number): string =>
      linesWith(drawn(PICTURE, {...FRAME, address: address(length)}, 'wide'), 'accent')
        .map((line) => line.text)
        .join('');
    assert.equal(shown(150), address(150));
    assert.equal(shown(2000), FRAME.page);
  });

  it('promises twice the pixels of its form', () => {
    for (const form of FORMS) assert.equal(pixelsOf(form), 2 * drawn(PICTURE, FRAME, form).scene.width);
  });
});
