import {html, nothing, type TemplateResult} from 'lit';
import {attempt} from '../core/attempt.js';
import {segments} from '../ui/choice.js';
import type {Context} from '../ui/context.js';
import {downloadFile} from '../ui/download.js';
import {drawing} from './canvas.js';
import {drawPicture, imageOf} from './draw.js';
import {FORMS, pixelsOf} from './frame.js';
import {SCHEMES} from './palette.js';
import type {Picture, PictureSource} from './picture.js';

/** A calculator below this width, in pixels, is on a phone, whose screen is tall. */
const PHONE = 480;

/** Name of the file that a reader saves. */
const fileName = ({name}: Picture): string => `kz-mining-calculator-${name}.png`;

/** The canvas of the panel that a pressed button stands in. */
const canvasOf = ({currentTarget}: Event): HTMLCanvasElement | null =>
  (currentTarget as Element).closest('.picture-panel')?.querySelector('canvas') ?? null;

async function copyImage(image: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({'image/png': image})]);
}

/** Passes the picture to an app that the reader chooses. The reader may change their mind, which is no failure. */
async function shareImage(file: File, title: string): Promise<void> {
  try {
    await navigator.share({files: [file], title});
  } catch (error) {
    if ((error as Partial<Error>).name !== 'AbortError') throw error;
  }
}

const canShare = (): boolean =>
  attempt(() => navigator.canShare({files: [new File([''], 'a.png', {type: 'image/png'})]}), false);

const canCopy = (): boolean =>
  attempt(() => typeof ClipboardItem === 'function' && 'write' in navigator.clipboard, false);

async function givenImage(canvas: HTMLCanvasElement | null): Promise<Blob> {
  const image = canvas && (await imageOf(canvas));
  if (!image) throw new Error('no image');
  return image;
}

/** The buttons under the picture. Each tells what became of it. */
function buttons({wording: {t}, actions}: Context, picture: Picture): TemplateResult {
  const tell = (message: string): void => {
    const {picture: state} = actions.currentView();
    if (state) actions.setView({picture: {...state, message}});
    actions.announce(message);
  };
  const button = (text: string, done: string, take: (image: Promise<Blob>) => Promise<void> | void): TemplateResult =>
    html`<button
      type="button"
      @click=${async (event: Event) => {
        try {
          // The promise is passed on at once, because a browser lets only the press itself reach the clipboard.
          await take(givenImage(canvasOf(event)));
          tell(done);
        } catch {
          tell(t('pictureFailed'));
        }
      }}
    >
      ${text}
    </button>`;
  return html`<div class="switches">
    ${button(t('savePicture'), t('pictureSaved'), async (image) => {
      downloadFile(fileName(picture), await image);
    })}
    ${canCopy() ? button(t('copyPicture'), t('pictureCopied'), copyImage) : nothing}
    ${
      canShare()
        ? button(t('sharePicture'), '', async (image) => {
            await shareImage(new File([await image], fileName(picture), {type: 'image/png'}), picture.headline);
          })
        : nothing
    }
  </div>`;
}

function openPanel(context: Context, {make}: PictureSource): TemplateResult {
  const {model, wording, actions} = context;
  const {t} = wording;
  const {picture: state} = model.view;
  const picture = make();
  if (!picture || !state) return html`<p>${t('pictureNone')}</p>`;
  const [wide, tall] = t.list('pictureForms');
  const [asHere, light, dark] = t.list('pictureSchemes');
  const set = (changes: Partial<typeof state>): void => {
    actions.setView({picture: {...state, message: '', ...changes}});
  };
  return html`<canvas
      class=${state.form}
      role="img"
      aria-label=${[picture.headline, ...picture.sentences].join(' ')}
      ${drawing((canvas) => {
        const look = {form: state.form, scheme: state.scheme ?? undefined, width: pixelsOf(state.form)};
        // A page's code that breaks the canvas must not break the calculator.
        attempt(() => drawPicture(canvas, canvas.getRootNode() as ShadowRoot, context, picture, look), false);
      })}
    ></canvas>
    <div class="switches">
      ${segments({
        ...{name: 'picture-form', legend: t('pictureForm')},
        options: [
          ['wide', wide],
          ['tall', tall],
        ],
        chosen: state.form,
        choose: (value) => {
          set({form: FORMS.find((form) => form === value) ?? 'wide'});
        },
      })}
      ${segments({
        ...{name: 'picture-colors', legend: t('pictureColors')},
        options: [
          ['', asHere],
          ['light', light],
          ['dark', dark],
        ],
        chosen: state.scheme ?? '',
        choose: (value) => {
          set({scheme: SCHEMES.find((scheme) => scheme === value) ?? null});
        },
      })}
    </div>
    ${buttons(context, picture)}`;
}

/** The button that opens the panel of a picture. */
export function pictureButton({model, wording, actions}: Context, {name, title}: PictureSource): TemplateResult {
  const isOpen = model.view.picture?.name === name;
  const toggle = ({currentTarget}: Event): void => {
    const {host} = (currentTarget as Element).getRootNode() as ShadowRoot;
    const form = host.clientWidth < PHONE ? 'tall' : 'wide';
    actions.setView({picture: isOpen ? null : {name, form, scheme: null, message: ''}});
  };
  return html`<button
    type="button"
    aria-expanded=${isOpen}
    aria-label=${wording.t('pictureOf', title)}
    @click=${toggle}
  >
    ${wording.t('picture')}
  </button>`;
}

/** The panel of a picture while it is open: the picture itself, its form and colours, save, copy, share. */
export function openPicture(context: Context, source: PictureSource): TemplateResult {
  const {picture} = context.model.view;
  const isOpen = picture?.name === source.name;
  return html`<div class="picture-panel">
    ${isOpen ? openPanel(context, source) : nothing}
    ${isOpen && picture.message ? html`<p class="picture-message">${picture.message}</p>` : nothing}
  </div>`;
}

/** The button that opens the panel of a picture, and below it the panel. */
export const picturePanel = (context: Context, source: PictureSource): TemplateResult =>
  html`<div class="switches">${pictureButton(context, source)}</div>
    ${openPicture(context, source)}`;
