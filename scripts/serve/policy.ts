/**
 * What every response says besides its content: the one policy, from which the headers of nginx, of a
 * distributed host (`_headers`) and of the local server are all made.
 *
 * Styles stand in the page, because that halves the time to first paint on a slow line (README,
 * "Publishing"); the policy names each of them by its hash. There are as many as kinds of page.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { FIRST_PAINT_SCRIPT } from '../../src/components/reading-panel/settings.ts';
import { borrowBytes } from '../publish/borrowed-bytes.ts';
import { filesOf } from '../publish/files.ts';

/** Headers for the addresses that begin with `path`; for exactly that address when it has no `*`. */
export interface HeaderRule {
  path: string;
  headers: Record<string, string>;
}

const YEAR = 31_536_000;
const IMMUTABLE = `public, max-age=${YEAR}, immutable`;

/** Files whose name changes with their content: they never change under an address. */
export const HASHED_PATHS = ['/_astro/*', '/pagefind/fragment/*', '/pagefind/index/*'];
/** The only response that may compile WebAssembly: the worker in which Pagefind searches. */
export const SEARCH_WORKER = '/pagefind/pagefind-worker.js';

/** The one script that stands in the pages: it puts a reader's settings on the page before it is painted. */
const FIRST_PAINT_HASH = createHash('sha256').update(FIRST_PAINT_SCRIPT).digest('base64');

/** Hashes of what stands in the pages themselves. */
export interface InlineHashes {
  styles: string[];
  /** The one that sets a reader's own size and colours before the first paint. */
  scripts: string[];
}

const NOTHING_INLINE: InlineHashes = { styles: [], scripts: [] };

/** The Content-Security-Policy. Data (`application/ld+json`) is not script to it and needs no hash. */
export function contentPolicy(inline: InlineHashes, { wasm = false } = {}): string {
  const hashed = (hashes: string[]) => hashes.map((hash) => `'sha256-${hash}'`);
  const { styles, scripts } = wasm ? NOTHING_INLINE : inline;
  return [
    `default-src 'none'`,
    ['script-src', `'self'`, ...(wasm ? [`'wasm-unsafe-eval'`] : hashed(scripts))].join(' '),
    ['style-src', `'self'`, ...hashed(styles)].join(' '),
    `img-src 'self'`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    // No text becomes script or markup; the one address that becomes a worker goes through this policy.
    `require-trusted-types-for 'script'`,
    'trusted-types search-worker',
  ].join('; ');
}

/** Copying a link and sharing a page are all the site asks of a browser. */
const REFUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'payment',
  'usb',
];

/** Sent with everything, whatever its status. */
export const COMMON_HEADERS: Record<string, string> = {
  'Strict-Transport-Security': `max-age=${2 * YEAR}; includeSubDomains`,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': REFUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** The whole policy as rules; a later rule replaces a header of an earlier one. */
export function headerRules(inline: InlineHashes): HeaderRule[] {
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': contentPolicy(inline),
        ...COMMON_HEADERS,
        'Cache-Control': 'no-cache',
      },
    },
    ...HASHED_PATHS.map((path) => ({ path, headers: { 'Cache-Control': IMMUTABLE } })),
    {
      path: SEARCH_WORKER,
      headers: { 'Content-Security-Policy': contentPolicy(NOTHING_INLINE, { wasm: true }) },
    },
  ];
}

/**
 * What a built site may hold in its pages: the styles that are there, and of scripts ours alone. A script
 * that content smuggled in has no hash here, and does not run.
 */
export function inlineHashesOf(dist: string): InlineHashes {
  const styles = new Set<string>();
  for (const file of filesOf(dist).filter((name) => name.endsWith('.html'))) {
    // Bytes as they are: decoding a large site's pages takes longer than all else here.
    const html = borrowBytes(join(dist, file));
    for (let at = html.indexOf('<style'); at >= 0; at = html.indexOf('<style', at)) {
      const start = html.indexOf('>', at) + 1;
      at = html.indexOf('</style>', start);
      styles.add(createHash('sha256').update(html.subarray(start, at)).digest('base64'));
    }
  }
  return { styles: [...styles].sort(), scripts: [FIRST_PAINT_HASH] };
}
