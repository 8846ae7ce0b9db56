/** How long the office's address is good for those who report a fault of security. */
import { addDays, type PlainDate } from './plain-date.ts';

/** RFC 9116 recommends less than a year. */
const DAYS = 364;
/** How early a build reminds of it. */
const NOTICE_DAYS = 30;

interface Contact {
  contactEmail: string | null;
  contactCheckedOn?: PlainDate | undefined;
}

/** The day on which the address stops being good; undefined while there is no address, or nobody tried it. */
export function contactExpires({ contactEmail, contactCheckedOn }: Contact): PlainDate | undefined {
  return contactEmail === null || contactCheckedOn === undefined
    ? undefined
    : addDays(contactCheckedOn, DAYS);
}

/** What to do about it on a day, in words; undefined when nothing is to be done. */
export function contactReminder(contact: Contact, today: PlainDate): string | undefined {
  const expires = contactExpires(contact);
  if (expires === undefined || today < addDays(expires, -NOTICE_DAYS)) return undefined;
  return (
    `security.txt ${today < expires ? 'expires' : 'expired'} on ${expires}: write to ${contact.contactEmail}, ` +
    'see that somebody answers, and put the day into contactCheckedOn in content/cai-dat.yml.'
  );
}
