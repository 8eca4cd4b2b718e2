/* As lit-html does when a page bundles it: a policy of this name can be created once. */
window.trustedTypes?.createPolicy('lit-html', {createHTML: (html) => html});
