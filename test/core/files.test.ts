/** What a person gets who saves a file: its first bytes, its text and its name. */
import { expect } from '@open-wc/testing';
import { readCsv } from '../support/csv.js';
import { answer, card } from '../support/card.js';
import { menuEntry } from '../support/menu.js';
import { json, serve } from '../support/service.js';
import { complaints } from '../support/console.js';
import { heard, inState, textOf, until } from '../support/wait.js';

/** What the browser is given to save. */
async function saved(press: () => void): Promise<{ blob: Blob; name: string }> {
  const make = URL.createObjectURL.bind(URL);
  const { prototype } = HTMLAnchorElement as { prototype: Partial<HTMLAnchorElement> };
  let blob: Blob | undefined;
  let name = '';
  URL.createObjectURL = (content: Blob) => make((blob = content));
  prototype.click = function (this: HTMLAnchorElement) {
    name = this.download;
  };
  try {
    press();
    await until(() => name, 'a file');
  } finally {
    URL.createObjectURL = make;
    // It is inherited.
    delete prototype.click;
  }
  return { blob: blob!, name };
}

describe('a CSV from the menu', () => {
  it('begins with a byte order mark, and is what toCSV() gives', async () => {
    serve(() => json(answer));
    const element = await inState(await card(), 'ready');
    const entry = menuEntry(element, 'CSV');
    const { blob } = await saved(() => entry.click());
    expect(blob.type).to.equal('text/csv;charset=utf-8');
    expect([...new Uint8Array(await blob.slice(0, 3).arrayBuffer())]).to.deep.equal([0xef, 0xbb, 0xbf]);
    const text = await blob.slice(3).text();
    expect(text).to.equal(await element.toCSV());
    expect(readCsv(text)).to.have.lengthOf(2);
  });

  it('says so where it fails, tells it once, and tries again', async () => {
    const said = complaints();
    serve(() => json(answer));
    const element = await inState(await card({ locale: null }), 'ready');
    const errors = heard('dasbor-error');
    const entry = menuEntry(element, 'CSV');
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = () => {
      throw new Error('no room');
    };
    try {
      entry.click();
      await until(() => textOf(element, '[role=alert]'), 'words');
    } finally {
      URL.createObjectURL = make;
    }
    expect(textOf(element, '[role=alert] p')).to.equal('Tindakan gagal.');
    expect([errors.length, said.length]).to.deep.equal([1, 1]);
    // The number is still there, and right.
    expect([element.state, textOf(element, '[part=value]')]).to.deep.equal(['ready', '5']);
    const { name } = await saved(() => element.renderRoot.querySelector<HTMLElement>('.retry')!.click());
    expect(name).to.contain('.csv');
    await until(() => !element.renderRoot.querySelector('[role=alert]'), 'the end of the words');
  });

  it('has a short name of plain characters, whatever the attributes say', async () => {
    serve(() => json(answer));
    const element = await inState(await card({ dealer: `../Ä b\u202e${'x'.repeat(400)}` }), 'ready');
    const entry = menuEntry(element, 'CSV');
    const { name } = await saved(() => entry.click());
    expect(name.length).to.be.below(130);
    expect(name).to.match(/^document-indicator-card_[\w.-]*x\.csv$/);
  });
});
