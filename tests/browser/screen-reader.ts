/**
 * What a screen reader says, from `@guidepup/virtual-screen-reader` running inside the page in the real
 * browser, so that what style sheets hide is not read. It is no substitute for people who use one daily.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Virtual } from '@guidepup/virtual-screen-reader';
import type { Page } from 'playwright-core';

const PROGRAM = readFileSync(
  fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js')),
  'utf8',
);
/** Served as if it were a file of the site, whose policy allows no other scripts. */
const ADDRESS = '/__screen-reader.js';

interface Spoken {
  phrase: string;
  inside: Spoken[];
}

interface WithReader {
  screenReader: Virtual;
}

export interface ScreenReader {
  /** Reads on from where it stands to the end, phrase by phrase. */
  readToEnd(): Promise<string[]>;
  /** All that was said since the start, or since the last `forget`: focus, live regions and `readToEnd` alike. */
  spoken(): Promise<string[]>;
  forget(): Promise<void>;
}

/** Starts reading at the first element that `selector` finds. The page's own keyboard and mouse go on working. */
export async function startScreenReader(page: Page, selector = 'body'): Promise<ScreenReader> {
  await page.route(`**${ADDRESS}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: PROGRAM }),
  );
  // As text: Vitest would write `import` in a function into one of its own.
  await page.evaluate(
    `import('${ADDRESS}').then(({ virtual }) => { globalThis.screenReader = virtual; })`,
  );
  // The library does not know what a browser shows of a closed <details> (its summary) or of <noscript>.
  await page.evaluate(() => {
    document
      .querySelectorAll('details:not([open]) > :not(summary), noscript')
      .forEach((hidden) => hidden.setAttribute('aria-hidden', 'true'));
  });
  await page.evaluate(
    (where) =>
      (globalThis as unknown as WithReader).screenReader.start({
        container: document.querySelector(where)!,
      }),
    selector,
  );
  return {
    readToEnd: () =>
      page.evaluate(async () => {
        const { screenReader } = globalThis as unknown as WithReader;
        const from = (await screenReader.spokenPhraseLog()).length - 1;
        const first = await screenReader.lastSpokenPhrase();
        const last = `end of ${first}`;
        while ((await screenReader.lastSpokenPhrase()) !== last) await screenReader.next();
        return (await screenReader.spokenPhraseLog()).slice(from);
      }),
    spoken: () =>
      page.evaluate(() => (globalThis as unknown as WithReader).screenReader.spokenPhraseLog()),
    forget: () =>
      page.evaluate(() =>
        (globalThis as unknown as WithReader).screenReader.clearSpokenPhraseLog(),
      ),
  };
}

/** "end of list" closes "list": phrases as a tree. */
function nested(phrases: readonly string[]): Spoken[] {
  const root: Spoken = { phrase: '', inside: [] };
  const open = [root];
  phrases.forEach((phrase, index) => {
    const innermost = open.at(-1)!;
    if (open.length > 1 && phrase === `end of ${innermost.phrase}`) open.pop();
    else {
      const spoken = { phrase, inside: [] };
      innermost.inside.push(spoken);
      if (phrases.includes(`end of ${phrase}`, index)) open.push(spoken);
    }
  });
  return root.inside;
}

/** Phrases set for reading by people: a line a paragraph, what stands in something below it and indented. */
export function setForReading(phrases: readonly string[]): string {
  const set = ({ phrase, inside }: Spoken, indent: string): string[] => {
    // "listitem, level 1, position 2, set size 5", of each of many.
    const words = indent + phrase.replace(/, level \d+, position (\d+), set size (\d+)$/, ' $1/$2');
    if (inside.length === 0) return [words];
    if (inside.every((one) => one.inside.length === 0)) {
      return [`${words}: ${inside.map((one) => one.phrase).join(' | ')}`];
    }
    return [words, ...inside.flatMap((one) => set(one, `${indent}  `))];
  };
  return `${nested(phrases)
    .flatMap((one) => set(one, ''))
    .join('\n')}\n`;
}
