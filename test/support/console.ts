/** What the library says to developers. */

/** Collects what is said by `console[level]`, instead of saying it, until the test ends. */
function collected(level: 'warn' | 'error'): string[] {
  const said: string[] = [];
  const original = console[level];
  console[level] = (...args: unknown[]) => void said.push(args.map(String).join(' '));
  restore.push(() => (console[level] = original));
  return said;
}

const restore: (() => void)[] = [];
afterEach(() => {
  for (const undo of restore.splice(0)) undo();
});

/** The warnings of a test. */
export const warnings = (): string[] => collected('warn');

/** The errors of a test. */
export const complaints = (): string[] => collected('error');
