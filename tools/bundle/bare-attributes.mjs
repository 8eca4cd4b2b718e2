import {walk} from 'estree-walker';
import MagicString from 'magic-string';

const QUOTED = / ([a-z-]+)="([\w-]+)"(?=[ >])/g;

/** Takes the quotes off plain attribute values in templates; a value of the program's own keeps them. */
export const bareAttributes = {
  name: 'bare-attributes',
  transform(code) {
    const bare = new MagicString(code);
    walk(this.parse(code), {
      enter(node) {
        if (node.type !== 'TaggedTemplateExpression' || !/^(?:html|svg)$/.test(node.tag.name)) return;
        for (const {start, end} of node.quasi.quasis)
          if (end > start) bare.update(start, end, code.slice(start, end).replace(QUOTED, ' $1=$2'));
      },
    });
    return {code: bare.toString(), map: bare.generateMap({hires: true})};
  },
};
