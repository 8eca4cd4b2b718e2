import {readFile} from 'node:fs/promises';
import {bundlePeer, pathTo} from './support.mjs';

/** Emoji in the picker's format. They need not be many: it draws its first frame before it has read any. */
const EMOJI = ['😀', '😃', '😄'].map((emoji, order) => ({
  emoji,
  order,
  group: 0,
  version: 1,
  annotation: `face ${order}`,
  tags: ['face'],
  shortcodes: [`face_${order}`],
}));

const tagsIn = (html) => [...html.matchAll(/<([a-z]+-[\w-]+)/g)].map(([, tag]) => tag);

const peer = async (name, file, {html, css = '', data}) => ({
  name,
  body: `<style>${css}</style>${html}`,
  tags: tagsIn(html),
  data,
  script: await bundlePeer(file),
});

/** Elements that others publish, each alone on its page: a field and a slider where a library has many elements. */
export async function peers() {
  const theme = pathTo('../../node_modules/@shoelace-style/shoelace/dist/themes/light.css');
  return Promise.all([
    peer('bare Lit element', 'bare-lit', {html: '<bare-element></bare-element>'}),
    peer('emoji-picker-element', 'emoji-picker', {
      html: '<emoji-picker data-source="/data.json"></emoji-picker>',
      data: EMOJI,
    }),
    peer('Shoelace input + range', 'shoelace', {
      html: '<sl-input label="Rigs" value="1000"></sl-input><sl-range label="Uptime" value="100"></sl-range>',
      css: await readFile(theme, 'utf8'),
    }),
    peer('Material text field + slider', 'material', {
      html: '<md-outlined-text-field label="Rigs" value="1000"></md-outlined-text-field><md-slider value="100"></md-slider>',
    }),
  ]);
}
