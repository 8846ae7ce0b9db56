/** The site's settings alone, for what must know them before the build starts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registry, type DataOf } from '../schemas/registry.ts';
import { contentDir } from './content-dir.ts';
import { parseContentFile } from './front-matter.ts';
import { cleanSource } from './read-content.ts';

/** @throws ZodError when cai-dat.yml does not fit its schema; the validator, which runs first, says where */
export function readSettings(): DataOf<'settings'> {
  const { file, schema } = registry.settings;
  const source = cleanSource(readFileSync(join(contentDir(), file), 'utf8'));
  return schema.parse(parseContentFile(source, 'yaml').data);
}
