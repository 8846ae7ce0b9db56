/** One hash for every byte of a site: two that are equal are the same site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../../scripts/publish/files.ts';
import { hashOf } from '../../scripts/publish/hash-files.ts';

/** @returns the hash of all files below `dist`, names included */
export const hashOfSite = (dist: string): string =>
  hashOf(
    filesOf(dist)
      .map((file) => `${hashOf(readFileSync(join(dist, file)))}  ${file}\n`)
      .join(''),
  );
