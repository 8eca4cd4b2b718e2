import {LARGEST_BODY, LONGEST_WAIT} from '../../src/exchange/market-endpoints.js';

/** Limits of one answer, those of the calculator in the page. */
const LIMITS = {milliseconds: LONGEST_WAIT, bytes: LARGEST_BODY};

/** Why there is no answer, in the words of the log. */
export class AskError extends Error {}

/** The body as text. The bytes are counted while they come, after decompression, so that a small answer cannot swell. */
async function textOf(body, limit) {
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let bytes = 0;
  let text = '';
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > limit) throw new AskError(`more than ${limit} bytes`);
    text += decoder.decode(chunk, {stream: true});
  }
  return text + decoder.decode();
}

/** What happened to a request, where fetch only says that it failed. */
function reasonOf(error, isLate, milliseconds) {
  if (error instanceof AskError) return error.message;
  if (isLate) return `no answer in ${milliseconds / 1000} s`;
  return error.cause?.message || error.message;
}

/**
 * The text at an address. Every failure is an `AskError`.
 *
 * @param {string} address
 * @param {{signal?: AbortSignal, milliseconds?: number, bytes?: number}} [options]
 * @returns {Promise<string>}
 */
export async function ask(address, {signal, milliseconds, bytes} = {}) {
  const limits = {milliseconds: milliseconds ?? LIMITS.milliseconds, bytes: bytes ?? LIMITS.bytes};
  // Signals of `AbortSignal.any` and `AbortSignal.timeout` can be collected before they fire in Node 20, and a request to a
  // silent server would then never end. https://github.com/nodejs/node/issues/57736
  const controller = new AbortController();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    controller.abort();
  }, limits.milliseconds);
  const stop = () => controller.abort();
  signal?.addEventListener('abort', stop);
  try {
    signal?.throwIfAborted();
    const response = await fetch(address, {
      redirect: 'error',
      headers: {accept: 'application/json, text/plain'},
      signal: controller.signal,
    });
    if (response.ok && response.body) return await textOf(response.body, limits.bytes);
    await response.body?.cancel();
    throw new AskError(`status ${response.status}`);
  } catch (error) {
    throw new AskError(reasonOf(error, isLate, limits.milliseconds));
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
