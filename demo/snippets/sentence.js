import {figureText} from '../../dist/figures/figure-text.js';
import {pageFigures} from '../../dist/figures/page-figures.js';
import {escaped} from './escaped.js';

/** A sentence of an article around live numbers; each says which numbers it has, for a farm of several models has no one count. */
const SENTENCES = {
  en: ({price, rigs, verdict, net}) =>
    `At ${price} per kWh, ${rigs ? `a farm of ${rigs} rigs` : 'the farm'} makes a ${verdict} of ${net} a day.`,
  ru: ({price, rigs, verdict, net}) =>
    `При цене электроэнергии ${price} за кВт·ч${rigs ? ` и количестве устройств ${rigs}` : ''} ферма за сутки даёт ${verdict} ${net}.`,
  kk: ({price, rigs, verdict, net}) =>
    `Бір киловатт-сағат ${price} тұрса, ${rigs ? `${rigs} құрылғысы бар ` : ''}ферма тәулігіне ${net} ${verdict} әкеледі.`, // L
};

/** A sentence as HTML, whose numbers follow the calculator and read right without a script too. */
export function sentenceHTML(given) {
  const attributes = Object.fromEntries(given);
  const language = SENTENCES[attributes.lang] ? attributes.lang : 'en';
  // The sentence speaks of a day, whatever period is on the screen.
  const source = pageFigures(attributes, language, 'period:day');
  const input = (name) => `<kz-input name="${name}">${escaped(figureText(source, name))}</kz-input>`;
  return SENTENCES[language]({
    price: input('electricity-price'),
    rigs: given.has('fleet') ? '' : input('rigs'),
    verdict: `<kz-figure value="verdict">${escaped(figureText(source, 'verdict'))}</kz-figure>`,
    net: `<kz-figure value="netProfit" format="absolute" with="period:day">${escaped(figureText(source, 'netProfit', {absolute: true}))}</kz-figure>`,
  });
}
