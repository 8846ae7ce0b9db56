import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

/**
 * One runner, five kinds of test, told apart by folder. `npx vitest run --project unit` is the quick one.
 * `dist`, `publish` and `browser` look at the built site: `npm run build` comes first.
 */
export default defineConfig({
  test: {
    // The file is what scripts/check.ts counts the tests from.
    reporters: ['default', ['json', { outputFile: '.cache/vitest.json' }]],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{components,dist,browser,publish,integrations}/**'],
        },
      },
      // .astro files are compiled by Astro's own Vite plugins. Without astro.config.mjs, which reads the
      // content: a fault in the content must not keep the tests of anything else from running.
      getViteConfig(
        { test: { name: 'components', include: ['tests/components/**/*.test.ts'] } },
        { configFile: false, compressHTML: true, devToolbar: { enabled: false } },
      ),
      {
        test: { name: 'dist', include: ['tests/dist/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        test: {
          name: 'publish',
          include: ['tests/{publish,integrations}/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], testTimeout: 60_000 },
      },
    ],
  },
});
