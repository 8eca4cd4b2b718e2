/** The result of a function that may run a page's own code, or `fallback` if it throws. */
export const attempt = <T>(run: () => T, fallback: T): T => {
  try {
    return run();
  } catch {
    return fallback;
  }
};
