/** Prints a page whole: laid out for paper, and with what nobody has scrolled to yet. */
import { choiceIn } from './filter.js';

interface Widget extends HTMLElement {
  readonly state?: string;
}

const root = document.documentElement;

const pause = (milliseconds: number): Promise<unknown> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const loading = (): boolean =>
  [...document.querySelectorAll<Widget>('.page > *')].some(({ state }) => state === 'loading');

/** Lets every widget ask and draw, which each does when one comes near it. */
async function walk(): Promise<void> {
  const screen = innerHeight / 2;
  for (let y = 0; y < root.scrollHeight; y += screen) {
    scrollTo(0, y);
    await pause(50);
  }
  for (const end = Date.now() + 15_000; loading() && Date.now() < end;) await pause(50);
  // The last drawings follow their data.
  await pause(400);
}

/** Opens the browser's print dialog when everything is there, and puts the page back afterwards. */
async function printPage(): Promise<void> {
  if (root.classList.contains('paper')) return;
  const at = scrollY;
  const restore = (): void => {
    root.classList.remove('paper');
    scrollTo(0, at);
  };
  root.classList.add('paper');
  await walk();
  addEventListener('afterprint', restore, { once: true });
  print();
}

/** On paper there is no filter to read the question from. */
function writeChoice(): void {
  document.querySelector('.choice')!.textContent = choiceIn(root.lang);
}

/** Wires the button, and the keys that mean the same. */
export function wirePrinting(): void {
  document.querySelector('.print')!.addEventListener('click', () => void printPage());
  addEventListener('keydown', (event) => {
    if (event.key !== 'p' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void printPage();
  });
  addEventListener('beforeprint', writeChoice);
}
