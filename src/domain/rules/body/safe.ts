/** What may stand in a body at all: shared by the validator's rules and the guard in the build. */

/** True for "{/* … *\/}", which publishes nothing. */
export function isComment(expression: string): boolean {
  const text = expression.trim();
  return /^\/\*[^]*\*\/$/.test(text) && !text.slice(2, -2).includes('*/');
}

/** True when a line that begins with "import" or "export" is code, not prose. */
export function isRealImport(value: string): boolean {
  return /^\s*(?:import\s*(?:['"{*(]|[\w$]+\s*(?:,|from\b))|export\s+(?:default|const|let|var|function|class|async|\*|\{)|export\s*[{*])/m.test(
    value,
  );
}

export type AddressKind =
  'web' | 'page' | 'fragment' | 'mail' | 'outside' | 'relative' | 'unsafe' | 'bare' | 'empty';

/** What kind of address a link has. Control characters and blanks, which browsers drop, do not hide a scheme. */
export function addressKind(url: string): AddressKind {
  // eslint-disable-next-line no-control-regex -- browsers drop them, so they are dropped here
  const plain = url.replace(/[\u0000-\u0020\u007F-\u00A0\u200B-\u200F\u2028\u2029\uFEFF]/g, '');
  let decoded = plain;
  try {
    decoded = decodeURIComponent(plain);
  } catch {
    // Not encoded at all.
  }
  if (plain === '') return 'empty';
  // "https://uongbi.gov.vn@evil.example" leads to what stands after the sign.
  if (/^https?:\/\/[^/?#]*@/i.test(plain)) return 'unsafe';
  if (/^https?:\/\/[^/]/i.test(plain)) return 'web';
  if (/^mailto:/i.test(plain)) return 'mail';
  if (
    /^[a-z][a-z0-9+.-]*:/i.test(plain) ||
    /^[a-z][a-z0-9+.-]*:/i.test(decoded) ||
    plain.startsWith('//') ||
    plain.includes('\\')
  )
    return 'unsafe';
  if (plain.startsWith('#')) return 'fragment';
  if (/(?:^|\/)\.\.(?:\/|$)/.test(decoded)) return 'outside';
  if (plain.startsWith('/')) return 'page';
  return /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|com|net|org|gov|edu|info)(?:\/|$)/i.test(
    plain,
  )
    ? 'bare'
    : 'relative';
}

/** What is said of a link by its scheme ("javascript:"), wherever the reader of Markdown met it. */
export function unsafeLinkMessage(scheme: string): string {
  return `Liên kết "${scheme}…" không an toàn hoặc không dùng được. Chỉ dùng địa chỉ bắt đầu bằng https:// hoặc / (trang của ta).`;
}
