/** The part of nginx's configuration that changes with a release: the policy, and what moved. */
import { parseHeadersFile, type Redirect } from './headers-file.ts';
import {
  contentPolicy,
  COMMON_HEADERS,
  HASHED_PATHS,
  headerRules,
  SEARCH_WORKER,
  type InlineHashes,
} from './policy.ts';

const quoted = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a `_headers` file allows to stand in pages. */
export function inlineHashesIn(headersFile: string): InlineHashes {
  const [everywhere] = parseHeadersFile(headersFile);
  const policy = everywhere?.headers['Content-Security-Policy'] ?? '';
  const hashesOf = (directive: string) => {
    const values = new RegExp(`${directive} ([^;]*)`).exec(policy)?.[1] ?? '';
    return [...values.matchAll(/'sha256-([^']+)'/g)].map(([, hash]) => hash!);
  };
  return { styles: hashesOf('style-src'), scripts: hashesOf('script-src') };
}

/**
 * Two files: `maps` for nginx's http level, `headers` for the server. No header is added inside a
 * location, where it would silence all of the server's; what differs by address is a map.
 */
export function renderNginx(
  inline: InlineHashes,
  redirects: Redirect[],
): { maps: string; headers: string } {
  const cacheControl = headerRules(inline)[0]!.headers['Cache-Control']!;
  const immutable = headerRules(inline)[1]!.headers['Cache-Control']!;
  const found = '^(200|206|304):';
  const maps = [
    'map $uri $site_content_policy {',
    `  default ${quoted(contentPolicy(inline))};`,
    `  ${SEARCH_WORKER} ${quoted(contentPolicy(inline, { wasm: true }))};`,
    '}',
    '# Only what was found is kept for a year: an address that is missing today may be there tomorrow.',
    'map "$status:$uri" $site_cache_control {',
    `  default ${quoted(cacheControl)};`,
    ...HASHED_PATHS.map(
      (path) => `  "~${found}${escaped(path.slice(0, -1))}" ${quoted(immutable)};`,
    ),
    '}',
    'map $uri $site_moved_to {',
    '  default "";',
    ...redirects.map(({ from, to }) => `  ${quoted(from)} ${quoted(to)};`),
    '}',
    '',
  ].join('\n');
  const headers = [
    'add_header Content-Security-Policy $site_content_policy always;',
    'add_header Cache-Control $site_cache_control always;',
    ...Object.entries(COMMON_HEADERS).map(
      ([name, value]) => `add_header ${name} ${quoted(value)} always;`,
    ),
    '',
  ].join('\n');
  return { maps, headers };
}
