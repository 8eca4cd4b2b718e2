import {LARGEST_BODY, LONGEST_WAIT} from '../../src/exchange/market-endpoints.js';

/** Limits of one answer, those of the calculator in the page. */
const LIMITS = {milliseconds: LONGEST_WAIT, bytes: LARGEST_BODY};

/** Why there is no answer, in the words of the log. */
export class AskError extends Error {}

/**
 * The body as text. The bytes are counted while they come, after decompression, so that a small answer cannot swell.
 *
 * Cancels the body itself on an abort: once Node 20 has collected the request of an answer, its signal does nothing, and a
 * server that sends a byte now and then would be read for ever.
 */
async function textOf(body, limit, signal) {
  const reader = body.getReader();
  const cancel = () => reader.cancel().catch(() => undefined);
  signal.addEventListener('abort', cancel);
  const decoder = new TextDecoder('utf-8', {fatal: true});
  let bytes = 0;
  let text = '';
  try {
    for (;;) {
      const {done, value} = await reader.read();
      signal.throwIfAborted();
      if (done) return text + decoder.decode();
      bytes += value.length;
      if (bytes > limit) throw new AskError(`more than ${limit} bytes`);
      text += decoder.decode(value, {stream: true});
    }
  } finally {
    signal.removeEventListener('abort', cancel);
    void cancel();
  }
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
    if (response.ok && response.body) return await textOf(response.body, limits.bytes, controller.signal);
    await response.body?.cancel();
    throw new AskError(`status ${response.status}`);
  } catch (error) {
    throw new AskError(reasonOf(error, isLate, limits.milliseconds));
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
