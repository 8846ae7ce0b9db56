/** Hashes files in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { hashAll, type HashTask } from './hash-files.ts';

parentPort?.postMessage(hashAll(workerData as HashTask));
