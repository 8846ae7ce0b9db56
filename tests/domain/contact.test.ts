import { expect, test } from 'vitest';
import { contactExpires, contactReminder } from '../../src/domain/contact.ts';
import { securityTxt } from '../../src/publications/security-txt.ts';
import { readSettings } from '../../src/content-files/settings.ts';

const contact = { contactEmail: 'tt@example.vn', contactCheckedOn: '2026-11-24' };

test('an address is good for less than a year after somebody answered', () => {
  expect(contactExpires(contact)).toBe('2027-11-23');
  expect(contactExpires({ ...contact, contactEmail: null })).toBeUndefined();
  expect(contactExpires({ contactEmail: 'tt@example.vn' })).toBeUndefined();
});

test('thirty days before, a build reminds of it', () => {
  expect(contactReminder(contact, '2027-10-23')).toBeUndefined();
  expect(contactReminder(contact, '2027-10-24')).toContain('expires on 2027-11-23: write to tt@');
  expect(contactReminder(contact, '2027-11-23')).toContain('expired on');
});

test('security.txt holds what RFC 9116 asks for, and is not made without an address', () => {
  const settings = { ...readSettings(), siteAddress: 'https://a.example' };
  expect(securityTxt({ ...settings, contactEmail: null })).toBeUndefined();
  expect(securityTxt({ ...settings, ...contact })).toBe(
    'Contact: mailto:tt@example.vn\nExpires: 2027-11-23T00:00:00Z\nPreferred-Languages: vi, en\n' +
      'Canonical: https://a.example/.well-known/security.txt\n',
  );
});
