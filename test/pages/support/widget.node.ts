/** What a person reads in a widget, and does with it. */
import { readFile } from 'node:fs/promises';
import type { LitElement } from 'lit';
import type { Locator } from 'playwright-core';
import { DRAWING } from '../../support/drawing.js';

const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of a part, its spaces folded. */
export const textOf = async (widget: Locator, part: string): Promise<string> =>
  words(await widget.locator(`[part=${part}]`).innerText());

/** The cells of a chart's table, row by row, without the header. */
export const rowsOf = async (widget: Locator): Promise<string[][]> => {
  const rows = await widget.locator('tbody tr').all();
  return Promise.all(
    rows.map(async (row) => (await row.locator('th, td').allTextContents()).map((cell) => words(cell))),
  );
};

/** Waits until a widget shows data, and a chart its drawing. */
export const ready = async (widget: Locator): Promise<void> => {
  await widget.locator(`${DRAWING}, [part=value]`).first().waitFor({ timeout: 30_000 });
  // It comes when the browser is idle.
  if (await widget.locator('.chart').count())
    await widget.locator('[part=table]').waitFor({ state: 'attached' });
  await widget.evaluate((element) => (element as unknown as LitElement).updateComplete);
};

/** Chooses an entry of the actions menu. */
export const choose = async (widget: Locator, entry: string): Promise<void> => {
  await widget.locator('[part=actions] > button').click();
  await widget.getByRole('button', { name: entry }).click();
};

/** Chooses an entry that saves a file; its name and text. */
export const download = async (widget: Locator, entry: string): Promise<{ name: string; text: string }> => {
  const saved = widget.page().waitForEvent('download');
  await choose(widget, entry);
  const file = await saved;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
};
