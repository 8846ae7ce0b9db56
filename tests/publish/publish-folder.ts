/**
 * Publishes a ready-made site in a process of its own, to be stopped or killed by a test:
 * node publish-folder.ts SITE DIR [STEP]. At the first step that begins with STEP it says so and waits to be killed.
 */
import { publish } from '../../scripts/publish/release.ts';

const [site, to, stopAt] = process.argv.slice(2);
const { release } = await publish({
  to: to!,
  build: () => Promise.resolve({ folder: site! }),
  onStep(step) {
    if (stopAt === undefined || !step.startsWith(stopAt)) return;
    process.stdout.write('stopped\n');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  },
});
process.stdout.write(`${release}\n`);
