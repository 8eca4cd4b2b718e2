import type {MarketFault} from '../../core/market.js';
import {LARGEST_BODY, LONGEST_WAIT} from '../../exchange/market-endpoints.js';

/** Why a request brought no text. */
export class RequestFault extends Error {
  readonly reason: MarketFault;

  constructor(reason: MarketFault, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Ends a body that nobody reads on. It may be broken already. */
const discard = (body: {readonly cancel: () => Promise<void>} | null | undefined): void => {
  body?.cancel().catch(() => undefined);
};

/** Reads a body piece by piece, so that a small compressed answer cannot fill the memory. */
async function readBody({body}: Response): Promise<string> {
  if (!body) return '';
  const reader = body.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > LARGEST_BODY) {
      discard(reader);
      throw new RequestFault('size', `the answer is larger than ${LARGEST_BODY} bytes`);
    }
    text += decoder.decode(value, {stream: true});
  }
}

async function ask(address: string, init: RequestInit): Promise<string> {
  const response = await fetch(address, init);
  if (!response.ok) {
    discard(response.body);
    throw new RequestFault('status', `the server answered with status ${response.status}`);
  }
  return readBody(response);
}

/**
 * The text at an address, without credentials, referrer and redirects.
 *
 * @param signal Aborts the request.
 * @throws {RequestFault} where there is no answer that can be used; its message is for the page's author.
 */
export async function requestText(address: string, signal: AbortSignal, cache: RequestCache): Promise<string> {
  const limit = new AbortController();
  const abort = (): void => {
    limit.abort();
  };
  const timer = setTimeout(() => {
    limit.abort(new RequestFault('timeout', `no whole answer within ${LONGEST_WAIT / 1000} seconds`));
  }, LONGEST_WAIT);
  signal.addEventListener('abort', abort);
  // A page may have put a function in the place of fetch that does not know the signal.
  const ended = new Promise<never>((_, reject) => {
    limit.signal.addEventListener('abort', () => {
      reject(new RequestFault('network', 'the request is aborted'));
    });
  });
  try {
    const text = ask(address, {
      cache,
      signal: limit.signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    });
    return await Promise.race([text, ended]);
  } catch (error) {
    const {reason} = limit.signal as {readonly reason: unknown};
    // Not every browser rejects with the reason of the signal.
    const fault = [reason, error].find((each) => each instanceof RequestFault);
    if (fault) throw fault;
    throw new RequestFault(
      'network',
      'no answer: the server is not reached, does not allow this page to read it (CORS, connect-src), or redirects',
    );
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', abort);
  }
}
