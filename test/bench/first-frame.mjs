const ORIGIN = 'http://bench.test';
const SLOWER = 4;

/** In the page: waits until what it has is drawn. */
async function waitForFrames() {
  for (let frames = 0; frames < 3; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** In the page: runs a script as the parser would, at the start of a frame, and waits until that frame is drawn. */
async function start(script, tags) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  /** After what the browser does for a frame once its callbacks have run: style, layout and paint. */
  const frameDrawn = () =>
    new Promise((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
  const isDrawn = (tag) => Boolean(document.querySelector(tag).shadowRoot?.querySelector('*'));
  const element = document.createElement('script');
  element.textContent = script;
  let started;
  let ran;
  let drawn;
  requestAnimationFrame(() => {
    started = performance.now();
    drawn = frameDrawn();
    document.head.append(element);
  });
  // Callbacks of a frame run one after the other, each with the promises that it has left, such as an element's update.
  requestAnimationFrame(() => {
    ran = performance.now();
  });
  await frame();
  await drawn;
  for (let frames = 1; !tags.every(isDrawn); frames++) {
    if (frames > 60) throw new Error(`${tags.join(', ')}: nothing drawn`);
    await frame();
    await frameDrawn();
  }
  const ended = performance.now();
  return {total: ended - started, script: ran - started, rendering: ended - ran};
}

/** Answers every request itself, because an element may want data, and storage wants an origin. */
async function serve(page, body, data) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const {pathname} = new URL(request.url());
    if (pathname === '/')
      return request.respond({contentType: 'text/html', body: `<!doctype html><html lang="en">${body}</html>`});
    return pathname === '/data.json'
      ? request.respond({contentType: 'application/json', headers: {ETag: '"1"'}, body: JSON.stringify(data)})
      : request.respond({status: 404});
  });
}

/**
 * Times one start-up on a new page, on a processor four times slower than this one: from the start of the script to the
 * end of the first frame that shows the elements. In milliseconds, parted into the script with the
 * updates of its elements, and what the browser does then: style, layout and paint.
 */
export async function timeStart(browser, {body, tags, script, data = []}) {
  const page = await browser.newPage();
  await serve(page, body, data);
  await page.goto(ORIGIN);
  await page.emulateCPUThrottling(SLOWER);
  // What the page itself is drawn with does not count.
  await page.evaluate(waitForFrames);
  const times = await page.evaluate(start, script, tags);
  await page.close();
  return times;
}
