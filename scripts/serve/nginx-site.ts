/** The part of nginx's configuration that changes with a release: the policy, and what moved. */
import { parseHeadersFile, type Redirect } from './headers-file.ts';
import {
  contentPolicy,
  COMMON_HEADERS,
  HASHED_PATHS,
  headerRules,
  SEARCH_WORKER,
} from './policy.ts';

const quoted = (value: string) => `"${value.replace(/["\\]/g, '\\$&')}"`;
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Style hashes that a `_headers` file allows. */
export function styleHashesIn(headersFile: string): string[] {
  const [everywhere] = parseHeadersFile(headersFile);
  const policy = everywhere?.headers['Content-Security-Policy'] ?? '';
  const [styles = ''] = /style-src [^;]*/.exec(policy) ?? [];
  return [...styles.matchAll(/'sha256-([^']+)'/g)].map(([, hash]) => hash!);
}

/**
 * Two files: `maps` for nginx's http level, `headers` for the server. No header is added inside a
 * location, where it would silence all of the server's; what differs by address is a map.
 */
export function renderNginx(
  styleHashes: string[],
  redirects: Redirect[],
): { maps: string; headers: string } {
  const cacheControl = headerRules([])[0]!.headers['Cache-Control']!;
  const immutable = headerRules([])[1]!.headers['Cache-Control']!;
  const found = '^(200|206|304):';
  const maps = [
    'map $uri $site_content_policy {',
    `  default ${quoted(contentPolicy(styleHashes))};`,
    `  ${SEARCH_WORKER} ${quoted(contentPolicy([], { wasm: true }))};`,
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
