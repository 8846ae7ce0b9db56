/** Writes the search index in a thread of its own, while Astro builds the pages. */
import { parentPort, workerData } from 'node:worker_threads';
import { writeSearchIndex } from './write-search-index.ts';

const { content, output } = workerData as { content: string; output: string };
parentPort?.postMessage(await writeSearchIndex(content, output));
