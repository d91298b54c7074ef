/** Waiting until a page is as a person would find it in the end. */
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';

/** Waits until what is read is as expected; fails with what it was at the end of so many milliseconds. */
export async function eventually(
  read: () => Promise<unknown>,
  expected: unknown,
  patience = 20_000,
): Promise<void> {
  const end = Date.now() + patience;
  // Meanwhile there may be nothing to read: a column may still be called otherwise.
  const tried = (): Promise<unknown> => read().catch(String);
  let found = await tried();
  while (JSON.stringify(found) !== JSON.stringify(expected) && Date.now() < end) {
    await pause(50);
    found = await tried();
  }
  assert.deepEqual(found, expected);
}
