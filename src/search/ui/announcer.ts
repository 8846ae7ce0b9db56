/** What is said to those who do not see the answers change. */
import { element } from './elements.ts';

/** Typing must rest before anything is said: at every key it would drown the letters themselves. */
const REST_MS = 700;

/** Adds a hidden line to `parent`; the text given last is said, politely, once typing rests. */
export function announcer(parent: Element): (text: string) => void {
  const line = element('p', 'hidden-text');
  line.setAttribute('role', 'status');
  parent.append(line);
  let resting: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(resting);
    resting = setTimeout(() => {
      line.textContent = text;
    }, REST_MS);
  };
}
