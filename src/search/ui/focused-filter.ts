/**
 * Brings the filter that has the focus to the middle of its row, which is pushed sideways on a phone: Chrome
 * lets be what has the focus when 32 px of it are to be seen. By key only: under a finger nothing moves.
 */
document.querySelector('.results')?.addEventListener('keyup', (event) => {
  const row = (event.target as Element).closest('.search-kinds');
  if (!row || (event as KeyboardEvent).key !== 'Tab') return;
  const [link, frame] = [event.target as Element, row].map((one) => one.getBoundingClientRect());
  if (link && frame) row.scrollLeft += link.left + link.width / 2 - frame.left - frame.width / 2;
});
