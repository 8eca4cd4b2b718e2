const MODULE = /[\\/]element[\\/]on-server\.js$/;

/** The one-file builds run in a page, and empty what a server has drawn there: whatever asks for more goes. */
export const withoutServer = {
  name: 'without-server',
  transform: (_, id) =>
    MODULE.test(id)
      ? {
          code: 'export const onServer = false, LEFT_OUT = 0; export const takesOver = () => false;',
          map: {mappings: ''},
        }
      : null,
};
