/** Looks at the pages of a built site in a thread of its own, while its files are read in another. */
import { parentPort, workerData } from 'node:worker_threads';
import { deadLinks } from './check-links.ts';
import { lostContent } from './check-lost.ts';

const { dist, content, pages } = workerData as { dist: string; content: string; pages: string[] };
parentPort?.postMessage([...deadLinks(dist, pages), ...lostContent(dist, content)]);
