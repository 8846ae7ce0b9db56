/** Where the content tree is: `content/`, or the folder that CONTENT_DIR names (tests, benchmarks). */
import { resolve } from 'node:path';

export function contentDir(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}
