/**
 * What YAML texts said, from one build to the next: the parser takes a second for a thousand stories, and the
 * validator, the collections and the search index each read them all. It lies in the caches of a build that is
 * to be published (scripts/publish/caches.ts vouches for them), and is nowhere else in use.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

const folder = process.env['SITE_CACHES'];
const file = folder === undefined ? undefined : join(folder, 'yaml.txt');

/** JSON of what a text said, by the hash of the text. */
type Memory = Map<string, string>;

let kept: Memory | undefined;
/** What this process asked for: of the rest nobody speaks any more. */
const used: Memory = new Map();

function keptTexts(): Memory {
  kept ??= new Map(
    file !== undefined && existsSync(file)
      ? readFileSync(file, 'utf8')
          .split('\n')
          .map((line) => [line.slice(0, 64), line.slice(65)])
      : [],
  );
  return kept;
}

/**
 * The data of a YAML text without a fault, from `parse` or from a build before.
 * @param parse returns undefined when the text has a fault; it is asked again the next time
 */
export function yamlData(yaml: string, parse: () => unknown): unknown {
  if (file === undefined) return parse();
  const hash = createHash('sha256').update(yaml).digest('hex');
  const json = keptTexts().get(hash);
  if (json !== undefined) {
    used.set(hash, json);
    return JSON.parse(json);
  }
  const data = parse();
  const written = data === undefined ? undefined : JSON.stringify(data);
  // Infinity is a number to YAML and none to JSON.
  if (written !== undefined && isDeepStrictEqual(JSON.parse(written), data))
    used.set(hash, written);
  return data;
}

/** Keeps what was asked for, for the build after this one. */
export function keepYamlData(): void {
  if (file === undefined) return;
  const lines = [...used].sort().map(([hash, json]) => `${hash} ${json}`);
  // Whole at once: the search index may be reading it.
  writeFileSync(`${file}.new`, lines.join('\n'));
  renameSync(`${file}.new`, file);
}
