/** Recent searches, kept on this device alone. */

const KEY = 'tim-gan-day';
const MOST = 6;

/** The queries, newest first. */
export function recentQueries(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string') : [];
  } catch {
    return []; // Storage is switched off, or holds something else.
  }
}

/** Keeps a query. */
export function remember(query: string): void {
  const trimmed = query.trim();
  if (trimmed === '') return;
  const queries = [trimmed, ...recentQueries().filter((other) => other !== trimmed)].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // Not kept; nothing depends on it.
  }
}

export function forgetAll(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}
