/** The environment in which the commands here run Astro, and what belongs to its build. */
import { delimiter, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** What a test runner sets for itself: Astro would take it for `import.meta.env`, and its server would not serve. */
const OF_THE_RUNNER = /^(VITEST.*|DEV|PROD|SSR|MODE|BASE_URL|TEST)$/;

/** @param caches the folder of `SITE_CACHES` (astro.config.mjs); without it no page is taken over from a build before */
export function astroEnv(mode: 'production' | 'development', caches?: string): NodeJS.ProcessEnv {
  return {
    ...Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !OF_THE_RUNNER.test(name)),
    ),
    PATH: [resolve(ROOT, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
    // What Node made of a program is used again as long as its source is the same.
    NODE_COMPILE_CACHE: resolve(ROOT, '.cache/node'),
    NODE_ENV: mode,
    ASTRO_TELEMETRY_DISABLED: '1',
    ...(caches !== undefined && { SITE_CACHES: caches }),
  };
}
