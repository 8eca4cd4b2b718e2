import {createElement} from './ui/document-members.js';

/**
 * How Lit creates the element that holds a template: by the method itself. A form of the page named `createElement` hides
 * the document's own. Lit calls this as it is loaded, for adaptions to a platform, so this module comes before it.
 */
function adapt(Template: {createElement: (html: unknown) => HTMLTemplateElement}): void {
  Reflect.deleteProperty(globalThis, 'litHtmlPolyfillSupport');
  Template.createElement = (html) => {
    const element = createElement('template') as HTMLTemplateElement;
    // With Trusted Types it is Lit's own trusted object, and no string.
    element.innerHTML = html as string;
    return element;
  };
}

Object.assign(globalThis, {litHtmlPolyfillSupport: adapt});
