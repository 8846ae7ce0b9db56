/** Parses the Markdown on its standard input and ends: body.ts runs it for suspicious files, with a time limit. */
import { text } from 'node:stream/consumers';
import { mdxToMdast } from 'satteri';

const source = await text(process.stdin);
try {
  mdxToMdast(source);
} catch {
  // A fault is reported by the caller; here only time counts.
}
