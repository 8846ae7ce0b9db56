/** Where the words of a search wait for the page that a hit opens; apart, so that pages load no more than it. */
export const ARRIVAL_KEY = 'tim-kiem-tu';
