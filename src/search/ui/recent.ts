/** Recent searches, kept on this device only. */

const KEY = 'tim-kiem-gan-day';
const MOST = 5;

/** The searches, newest first; none where the browser keeps nothing. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string') : [];
  } catch {
    return [];
  }
}

function keep(queries: readonly string[]): void {
  try {
    if (queries.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(queries));
  } catch {
    // A private window keeps nothing: then there are no recent searches.
  }
}

/** Puts a search first among the recent ones; the oldest beyond five is dropped. */
export function rememberSearch(query: string): void {
  keep([query, ...recentSearches().filter((other) => other !== query)].slice(0, MOST));
}

/** Takes all recent searches off the device. */
export function forgetSearches(): void {
  keep([]);
}
