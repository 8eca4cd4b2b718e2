import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {walk} from 'estree-walker';

const STAND_IN = join(dirname(fileURLToPath(import.meta.url)), 'small-lit', 'index.mjs');

/** What our modules may not ask of Lit, because the stand-in lacks it. What they import from it, rollup sees itself. */
const BEYOND =
  /\b(?:createProperty|getPropertyDescriptor|elementProperties|elementStyles|finalizeStyles|createRenderRoot|removeController|addInitializer|hostUpdated?|firstUpdated|shouldUpdate|scheduleUpdate|performUpdate|isUpdatePending|hasUpdated|getUpdateComplete|hasChanged|useDefault|noAccessor|styleSheet\b|cssText|static styles|(?:willUpdate|updated)\(\w|super\.(?:willUpdate|updated)|converter:|reflect:|state:)/;

const HOLE = '<!>';

/** What the stand-in would read in another way than Lit; attributes in quotes are as they should be. */
function unreadable({tag, quasi}) {
  if (tag.name === 'css') return quasi.expressions.length > 0 ? 'a value in a style sheet' : undefined;
  if (tag.name !== 'html' && tag.name !== 'svg') return undefined;
  const texts = quasi.quasis.map(({value}) => value.cooked);
  if (texts.some((text) => text.includes('<!') || text.includes('<?'))) return 'a comment';
  const markup = texts.join(HOLE).replace(/"[^"]*"/g, '""');
  if (/<[^<>]*<!>/.test(markup)) return 'a value in a tag, outside of an attribute in double quotes';
  return /<(?:script|style|textarea|title)\b/.exec(markup)?.[0];
}

/**
 * Puts the stand-in for Lit in its place. Comes after what minifies the templates, to see them as the stand-in will.
 */
export const smallLit = {
  name: 'small-lit',
  resolveId: {
    order: 'pre',
    handler(id) {
      if (id === 'lit') return STAND_IN;
      if (/^@?lit\b/.test(id)) this.error(`${id}: the one-file builds have nothing of it`);
      return null;
    },
  },
  transform(code, id) {
    if (dirname(id) === dirname(STAND_IN)) return null;
    const asked = (what) => this.error(`${basename(id)}: ${what} is more than the one-file builds' Lit can do`);
    const [member] = BEYOND.exec(code) ?? [];
    if (member) asked(member);
    walk(this.parse(code), {
      enter(node) {
        const what = node.type === 'TaggedTemplateExpression' && unreadable(node);
        if (what) asked(what);
      },
    });
    return null;
  },
};
