/** A style sheet, made when it is first adopted. */
export const css = ([text]) => {
  let sheet;
  return {
    get styleSheet() {
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
      }
      return sheet;
    },
  };
};
