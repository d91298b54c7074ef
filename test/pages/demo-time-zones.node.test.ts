/** A day is the dealer's day: the same wherever the person who looks is. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { shown, startDemo, widgetsOf, type Demo } from './support/demo.node.js';

/** Half past midnight on Monday, 1 July in Jakarta; half past two in Jayapura; still 30 June in Los Angeles. */
const NOW = '2024-06-30T17:30:00Z';

const expected = {
  'last-7-days': '2024-06-25 2024-07-01',
  'last-30-days': '2024-06-02 2024-07-01',
  'last-90-days': '2024-04-03 2024-07-01',
  'last-month': '2024-06-01 2024-06-30',
  'last-quarter': '2024-04-01 2024-06-30',
  'this-year': '2024-01-01 2024-07-01',
  'last-year': '2023-01-01 2023-12-31',
  // On this day also the week, the month and the quarter.
  today: '2024-07-01 2024-07-01',
};

describe('the presets of the filter', () => {
  let demo: Demo;

  before(async () => {
    demo = await startDemo();
  });

  after(() => demo.close());

  for (const timezoneId of ['Asia/Jakarta', 'Asia/Jayapura', 'America/Los_Angeles'])
    it(`are the same days in ${timezoneId}`, async () => {
      const { page, complaints } = await demo.open('#dealing', {
        timezoneId,
        prepare: (page) => page.clock.setFixedTime(NOW),
      });
      await shown(widgetsOf(page).first());
      const zone = await page.evaluate(() => [
        new Date().getDate(),
        Intl.DateTimeFormat().resolvedOptions().timeZone,
      ]);
      assert.deepEqual(zone, [timezoneId.startsWith('Asia') ? 1 : 30, timezoneId]);
      const period = page.getByRole('combobox', { name: 'Periode' });
      const asked: Record<string, string> = {};
      const written: Record<string, string> = {};
      const filled: Record<string, string> = {};
      for (const preset of Object.keys(expected)) {
        const [request] = await Promise.all([
          page.waitForRequest((request) => request.url().includes('/revenue?')),
          period.selectOption(preset),
        ]);
        const question = new URL(request.url()).searchParams;
        asked[preset] = `${question.get('date_from')} ${question.get('date_to')}`;
        const address = new URL(page.url()).searchParams;
        written[preset] = `${address.get('date-from')} ${address.get('date-to')}`;
        filled[preset] =
          `${await page.locator('input[name=date-from]').inputValue()} ${await page.locator('input[name=date-to]').inputValue()}`;
        assert.equal(await period.inputValue(), preset);
      }
      assert.deepEqual(asked, expected);
      assert.deepEqual(written, expected);
      assert.deepEqual(filled, expected);
      assert.deepEqual(complaints, []);
      await page.context().close();
    });
});
