/** The environment in which the commands here run Astro. */
import { delimiter, resolve } from 'node:path';

const BIN = resolve(import.meta.dirname, '../node_modules/.bin');

/** What a test runner sets for itself: Astro would take it for `import.meta.env`, and its server would not serve. */
const OF_THE_RUNNER = ['DEV', 'PROD', 'SSR', 'MODE', 'BASE_URL', 'VITEST'];

/** @param caches the folder of `SITE_CACHES` (astro.config.mjs) */
export function astroEnv(mode: 'production' | 'development', caches: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...Object.fromEntries(OF_THE_RUNNER.map((name) => [name, undefined])),
    PATH: [BIN, process.env['PATH']].join(delimiter),
    NODE_ENV: mode,
    ASTRO_TELEMETRY_DISABLED: '1',
    SITE_CACHES: caches,
  };
}
