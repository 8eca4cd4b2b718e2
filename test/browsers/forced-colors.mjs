/**
 * The command `force-colors` with `true` or `false`: high contrast on and off. Chromium alone can do it, and the runner's
 * `emulateMedia` leaves it out. The answer is whether it is done.
 */
export const forcedColors = () => ({
  name: 'force-colors-command',
  async executeCommand({command, payload, session}) {
    if (command !== 'force-colors') return undefined;
    if (session.browser.name !== 'Chromium') return false;
    const devTools = await session.browser.getPage(session.id).createCDPSession();
    const features = [{name: 'forced-colors', value: payload ? 'active' : 'none'}];
    await devTools.send('Emulation.setEmulatedMedia', {features});
    return true;
  },
});
