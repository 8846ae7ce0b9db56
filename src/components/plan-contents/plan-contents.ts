/**
 * Marks in the contents where the reader is, names that place in the phone's drawer, and closes the
 * drawer when an entry is chosen.
 */
const drawer = document.querySelector<HTMLDetailsElement>('[data-contents-drawer]');
const here = document.querySelector('[data-contents-here]');
const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
const targets = [...new Set(links.map((link) => link.hash.slice(1)))]
  .map((id) => document.getElementById(id))
  .filter((element) => element !== null);

/**
 * Distance from the top of the window at which a heading counts as reached, in pixels: a little below
 * where a link to it puts it (scroll-padding of the page and scroll-margin of the clause, 144 together).
 */
const REACHED_PX = 160;

let shown = '';
let waiting = false;

function mark(): void {
  waiting = false;
  let current = '';
  for (const target of targets) {
    if (target.getBoundingClientRect().top > REACHED_PX) break;
    current = target.id;
  }
  if (current === shown) return;
  shown = current;
  for (const link of links) {
    if (link.hash === `#${current}`) {
      link.setAttribute('aria-current', 'true');
      if (here) here.textContent = link.textContent;
    } else link.removeAttribute('aria-current');
  }
  if (here && current === '') here.textContent = '';
}

addEventListener(
  'scroll',
  () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(mark);
  },
  { passive: true },
);
drawer?.addEventListener('click', (event) => {
  if (event.target instanceof HTMLAnchorElement) drawer.open = false;
});
mark();
