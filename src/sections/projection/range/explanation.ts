import {html, type TemplateResult} from 'lit';
import {CALIBRATION} from '../../../data/calibration.js';
import {FUTURES} from '../../../store/linked-view.js';
import type {ProjectionContext} from '../context.js';

/** Share of the futures that the band holds. */
const BAND = 0.8;

/** How the futures are made, and how they would have fared in the past. */
export function futuresMade({own, wording}: ProjectionContext): TemplateResult {
  const {number, date} = wording.format;
  const {horizon, before, all} = CALIBRATION;
  // Cases that begin a month apart have all other months in common.
  const years = Math.floor((before.starts + horizon - 1) / horizon);
  const test = [
    own('tested', date(before.from), date(before.to)),
    own('bandHeld', number(horizon), number(before.held), number(before.starts), number(BAND * before.starts, 0)),
    own('bandMissed', number(before.below), number(before.above)),
    own('bandKnown', number(all.held), number(all.starts)),
    own('overlap', number(horizon - 1), number(horizon), number(years), number(before.starts)),
  ].join(' ');
  return html`${own('made', number(FUTURES))}<br />${test}`;
}
