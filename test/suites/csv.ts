/** The CSV of what is shown: its form, and that no spreadsheet runs what a name holds. */
import { expect } from '@open-wc/testing';
import { readCsv } from '../support/csv.js';
import { shown, type Subject } from './subject.js';

const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1+1', '=HYPERLINK("http://x.example";"klik")'];

const awkward = ['PT "Summit" O\'Oto & Rekan', 'Satu, dua; tiga', 'Baris satu\nBaris dua', 'a=b'];

/** The tests of the CSV. */
export function csv(subject: Subject): void {
  describe('CSV', () => {
    it('has a header row, CRLF after every row, and as many cells in each', async () => {
      const element = await shown(subject);
      const text = await element.toCSV();
      const [header, ...rows] = readCsv(text);
      expect(text.endsWith('\r\n')).to.equal(true);
      expect(header!.every((title) => title.trim() !== '')).to.equal(true);
      expect(rows).to.not.have.lengthOf(0);
      for (const row of rows) expect(row).to.have.lengthOf(header!.length);
    });

    const { named } = subject;
    if (!named) return;

    it('keeps spreadsheets from running a name', async () => {
      for (const name of formulas) {
        const element = await shown(subject, { answer: named(name) });
        const cells = readCsv(await element.toCSV()).flat();
        // Whether the spaces around a name are its own is the element's business.
        expect(cells.map((cell) => cell.replace(/\s/g, ''))).to.contain(`'${name.replace(/\s/g, '')}`);
        expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).to.deep.equal([]);
      }
    });

    it('gives every other name as it is', async () => {
      for (const name of awkward) {
        const element = await shown(subject, { answer: named(name) });
        expect(readCsv(await element.toCSV()).flat()).to.contain(name);
      }
    });
  });
}
