/** `/.well-known/security.txt` (RFC 9116): where to report a fault of security. */
import { contactExpires } from '../domain/contact.ts';
import type { Site } from '../domain/site.ts';
import { absolute, urls } from '../urls.ts';

/** The file; undefined while nobody is known to answer. */
export function securityTxt(settings: Site['settings']): string | undefined {
  const expires = contactExpires(settings);
  if (expires === undefined) return undefined;
  const address = absolute(settings.siteAddress, urls.securityTxt);
  return (
    `Contact: mailto:${settings.contactEmail}\n` +
    `Expires: ${expires}T00:00:00Z\n` +
    'Preferred-Languages: vi, en\n' +
    `Canonical: ${address}\n`
  );
}
