import { expect } from '@open-wc/testing';
import { describe as describeRow, oneLine } from '../../src/core/row-words.js';
import { step, totalOf } from '../../src/chart/walk.js';
import { donut } from '../../src/chart/donut.js';
import { fit } from '../../src/chart/canvas/text.js';
import { fitLines } from '../../src/chart/canvas/text-lines.js';
import { rankedBars } from '../../src/chart/ranked-bars.js';
import { toneOf } from '../../src/chart/tone.js';
import type { ChartForm } from '../../src/chart/form.js';
import { companies, sceneOf, viewOf } from './support.js';

const width = (text: string) => Array.from(text).length;

describe('words of a chart', () => {
  it('says a row in the language of the widget', () => {
    expect(describeRow(companies, companies.rows[0]!, 'id')).to.equal('FIF Group: 80, 40,0%');
    expect(describeRow(companies, companies.rows[0]!, 'en')).to.equal('FIF Group: 80, 40.0%');
  });

  it('says that a number is missing instead of zero', () => {
    const view = viewOf([['A', null]]);
    expect(describeRow(view, view.rows[0]!, 'id')).to.equal('A: –, –');
  });

  it('makes one line of plain text of anything', () => {
    expect(oneLine(' a\nb\r\n\tc\u0000 ')).to.equal('a b c');
    expect(oneLine('x\u202Etxt.exe\u202C\u2066y\u2069\u200F')).to.equal('xtxt.exey');
    expect(oneLine('<b>{a|b}</b>')).to.equal('<b>{a|b}</b>');
  });

  it('adds up what is shown, and says when that is not all', () => {
    const scene = sceneOf(companies, donut);
    expect(totalOf(scene)).to.deep.equal({ text: '200', label: 'Total' });
    expect(totalOf({ ...scene, rows: companies.rows.slice(1) })).to.deep.equal({
      text: '120',
      label: 'Ditampilkan',
    });
  });

  it('walks with arrows, Home and End, and stops at the ends', () => {
    expect(['ArrowDown', 'ArrowRight', 'Home'].map((key) => step(key, -1, 3))).to.deep.equal([0, 0, 0]);
    expect(['ArrowUp', 'ArrowLeft', 'End'].map((key) => step(key, -1, 3))).to.deep.equal([2, 2, 2]);
    expect(step('ArrowDown', 2, 3)).to.equal(2);
    expect(step('ArrowUp', 0, 3)).to.equal(0);
    expect(step('Tab', 0, 3)).to.equal(undefined);
  });

  it('cuts what does not fit, never inside a letter', () => {
    expect(fit('abcdef', 6, width)).to.equal('abcdef');
    expect(fit('abcdef', 4, width)).to.equal('abc…');
    expect(fit('ab cdef', 4, width)).to.equal('ab…');
    expect(fit('👍👍👍', 2, width)).to.equal('👍…');
    expect(fit('👍👍👍', 4, (text) => text.length)).to.equal('👍…');
    expect(fit('abcdef', 1, width)).to.equal('');
    expect(fit('abcdef', -20, width)).to.equal('');
  });

  it('breaks between words where it may', () => {
    expect(fitLines('Tidak diketahui', 10, 2, width)).to.deep.equal(['Tidak', 'diketahui']);
    expect(fitLines('a b c d e f', 5, 2, width)).to.deep.equal(['a b c', 'd e f']);
    expect(fitLines('Menunggu verifikasi dokumen', 10, 2, width)).to.deep.equal(['Menunggu', 'verifikas…']);
    expect(fitLines('Tidakdiketahuiapapun', 8, 2, width)).to.deep.equal(['Tidakdi…']);
  });

  it('names colours by tone, or by place where a legend tells rows apart', () => {
    const view = viewOf([
      ['a', 1],
      ['b', 1, 'bad'],
      ['c', 1, 9],
      ['d', 1, 0],
      ['e', 1, Number.NaN],
    ]);
    const names = (form: ChartForm) => view.rows.map((row) => toneOf({ view, form }, row));
    expect(names(rankedBars)).to.deep.equal(['accent', 'bad', '1', '1', '1']);
    expect(names(donut)).to.deep.equal(['1', 'bad', '1', '1', '1']);
  });
});
