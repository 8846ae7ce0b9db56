/**
 * Pages of the last build, put where Astro is to write them: what it finds there and need not render, it leaves as
 * it is. They are the very files of its cache (hard links): to copy three thousand and to remove the copies
 * later takes seconds.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { filesOf, linkOrCopy } from './files.ts';

/** Where Astro keeps the outputs of pages, below its folder of caches, and where it notes whose they are. */
const OUTPUTS = 'dist';
const NOTES = 'incremental-build.json';

/** What is read of Astro's notes. */
interface BuildNotes {
  routes: Record<string, { paths: Record<string, { outputFile: string }> }>;
}

/** Another site that was built from here still has the file, and would change when Astro writes the page anew. */
function giveOwnBytes(file: string): void {
  copyFileSync(file, `${file}.new`);
  renameSync(`${file}.new`, file);
}

/** The kept pages of one build: put in place when it is made, cleared of what is stale when the build has ended. */
export class KeptPages {
  readonly #caches: string;
  readonly #outputs: string;
  readonly #site: string;
  /** Paths in the site. */
  readonly #linked: string[] = [];

  /**
   * @param caches the folder of caches; what is in it can be trusted
   * @param site where the site is to be built; nothing is there yet
   */
  constructor(caches: string, site: string) {
    this.#caches = caches;
    this.#outputs = join(caches, OUTPUTS);
    this.#site = site;
    if (!existsSync(this.#outputs)) return;
    const made = new Set<string>();
    for (const file of filesOf(this.#outputs)) {
      const kept = join(this.#outputs, file);
      if (statSync(kept).nlink > 1) giveOwnBytes(kept);
      const target = join(site, file);
      const folder = dirname(target);
      if (!made.has(folder)) mkdirSync(folder, { recursive: true });
      made.add(folder);
      linkOrCopy(kept, target);
      this.#linked.push(file);
    }
  }

  /**
   * After the build: what is no page of this site is taken out of it, and out of the cache. Astro does the latter by
   * itself, unless the address of the site is another than in the build before.
   */
  removeStale(): void {
    const notes = JSON.parse(readFileSync(join(this.#caches, NOTES), 'utf8')) as BuildNotes;
    const outputs = new Set(
      Object.values(notes.routes).flatMap(({ paths }) =>
        // A part of an address, and not of a path.
        Object.values(paths).map(({ outputFile }) => decodeURI(outputFile)),
      ),
    );
    for (const file of this.#linked) {
      if (outputs.has(file)) continue;
      for (const root of [this.#outputs, this.#site]) rmSync(join(root, file), { force: true });
      const folder = dirname(join(this.#site, file));
      if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
    }
  }
}
