/**
 * The index in the browser: Pagefind's own worker, asked for single tokens and nothing else.
 *
 * The worker is spoken to directly. pagefind.js, the usual way in, costs 12 kB more and would only pass the
 * same messages on; tests/browser/search.test.ts fails if a new version changes them.
 */
import type { LookUp } from './engine.ts';
import { INDEX_FOLDER } from './index-files.ts';
import type { Card } from './records.ts';

const BASE = `/${INDEX_FOLDER}/`;
const INSTANCE = 'site';

interface Found {
  results: { id: string; words: number[]; data: string }[];
}
interface Fragment {
  filters: { card?: [string] };
}

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** What the index is now: names its first file by a hash, and so changes whenever any file does. */
async function readEntry(): Promise<string> {
  const response = await fetch(`${BASE}pagefind-entry.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`pagefind-entry.json: ${response.status}`);
  return response.text();
}

let address: string | undefined;

/** The worker's address, in a form that a policy of trusted types accepts; a policy may be made once. */
function workerAddress(): string {
  const url = `${BASE}pagefind-worker.js`;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  address ??= trustedTypes
    ? trustedTypes
        .createPolicy('search-worker', { createScriptURL: (own) => own })
        .createScriptURL(url)
    : url;
  return address;
}

/** An open index. */
export class PagefindIndex {
  private readonly worker: Worker;
  private readonly waiting = new Map<
    string,
    { resolve: (value: unknown) => void; reject: (error: Error) => void }
  >();
  private readonly found = new Map<string, Promise<ReadonlyMap<string, readonly number[]>>>();
  private readonly handles = new Map<string, string>();
  private readonly cards = new Map<string, Promise<Card>>();
  private readonly started: Promise<unknown>;
  private readonly entry = readEntry();
  private closed = false;
  private count = 0;

  constructor() {
    this.worker = new Worker(workerAddress());
    this.worker.addEventListener(
      'message',
      ({ data }: MessageEvent<{ id: string; result?: unknown; error?: string }>) => {
        const waiting = this.waiting.get(data.id);
        this.waiting.delete(data.id);
        if (data.error === undefined) waiting?.resolve(data.result);
        else waiting?.reject(new Error(data.error));
      },
    );
    this.worker.addEventListener('error', (event) => this.fail(event.message || 'worker'));
    this.started = this.call('init', [{ basePath: BASE }]);
    this.started.catch(() => undefined);
    this.entry.catch(() => undefined);
  }

  private fail(message: string): void {
    for (const { reject } of this.waiting.values()) reject(new Error(message));
    this.waiting.clear();
  }

  private call(method: string, args: unknown[]): Promise<unknown> {
    if (this.closed) return Promise.reject(new Error('closed'));
    this.count += 1;
    const id = String(this.count);
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, instanceId: INSTANCE, method, args });
    });
  }

  private async places(token: string): Promise<ReadonlyMap<string, readonly number[]>> {
    await this.started;
    const { results } = (await this.call('search', [token, {}])) as Found;
    // Pagefind keeps silent about a piece of the index that is gone: to it, the word is nowhere.
    if (results.length === 0 && (await readEntry()) !== (await this.entry))
      throw new Error('The index was replaced');
    return new Map(
      results.map(({ id, words, data }) => {
        this.handles.set(id, data);
        return [id, words];
      }),
    );
  }

  /** Looks tokens up, each but once. */
  readonly lookUp: LookUp = async (tokens) => {
    const entries = tokens.map(async (token) => {
      let places = this.found.get(token);
      if (!places) {
        places = this.places(token);
        this.found.set(token, places);
        places.catch(() => this.found.delete(token));
      }
      return [token, await places] as const;
    });
    return new Map(await Promise.all(entries));
  };

  /** What a hit shows. */
  card(id: string): Promise<Card> {
    let card = this.cards.get(id);
    if (!card) {
      card = this.call('getData', [this.handles.get(id)]).then((fragment) => {
        const [text] = (fragment as Fragment | null)?.filters.card ?? [];
        if (text === undefined) throw new Error(`No card in record ${id}`);
        return JSON.parse(text) as Card;
      });
      this.cards.set(id, card);
      card.catch(() => this.cards.delete(id));
    }
    return card;
  }

  /** Whatever is still waited for fails. */
  close(): void {
    this.closed = true;
    this.fail('closed');
    this.worker.terminate();
  }
}
