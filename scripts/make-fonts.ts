/**
 * Makes the two font families of the site from their npm packages: the letters of Vietnamese and
 * the punctuation the site uses, weights 400 to 600, nothing else, so that both together stay under
 * the 60 kB that tests/dist/weight.test.ts allows. Run by hand (`npm run fonts`) when a package or the set of
 * characters changes; the results are kept in src/styles/fonts.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const LOWER =
  'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvwxyỳýỷỹỵz';
const CHARACTERS = `${LOWER}${LOWER.toUpperCase()}0123456789 \u00a0!"#%&'()*+,-./:;<=>?@[]_|“”‘’–—…·²×→`;
const FAMILIES = ['source-serif-4', 'source-sans-3'];
/** Of the packages' own split, the two that hold all letters of Vietnamese between them. */
const RANGES = ['vietnamese', 'latin'];

const require = createRequire(import.meta.url);
const out = new URL('../src/styles/fonts/', import.meta.url);
await mkdir(out, { recursive: true });

let total = 0;
for (const family of FAMILIES) {
  for (const range of RANGES) {
    const path = require.resolve(
      `@fontsource-variable/${family}/files/${family}-${range}-wght-normal.woff2`,
    );
    const subset = await subsetFont(await readFile(path), CHARACTERS, {
      targetFormat: 'woff2',
      variationAxes: { wght: { min: 400, max: 600 } },
    });
    total += subset.length;
    await writeFile(new URL(`${family}-${range}.woff2`, out), subset);
    process.stdout.write(`${family}-${range}: ${subset.length} bytes\n`);
  }
}
process.stdout.write(`together: ${total} bytes\n`);
