import { expect } from '@open-wc/testing';
import { periodOf, presetOf, presets } from '../../src/format/periods.js';
import { addMonths, isPlainDate, readDate } from '../../src/format/plain-date.js';
import { formatCount, formatPeriod, formatShortAmount, formatValue } from '../../src/format/values.js';

// Intl puts no-break spaces where people see spaces.
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('values', () => {
  it('are written in the language of the widget', () => {
    expect(formatValue(1234567, 'integer', 'id')).to.equal('1.234.567');
    expect(formatValue(1234567, 'integer', 'en')).to.equal('1,234,567');
    expect(formatValue(26.6, 'percent', 'id')).to.equal('26,6%');
    expect(formatValue('2024-05-31', 'date', 'id')).to.equal('31 Mei 2024');
    expect(formatValue('2024-05', 'month', 'en')).to.equal('May 2024');
    expect(plain(formatPeriod('2024-01-01', '2024-06-30', 'id'))).to.equal('1 Jan – 30 Jun 2024');
  });

  it('lose nothing of an amount, and show no decimals where there are none', () => {
    expect(plain(formatValue(7141422.25, 'currency', 'id'))).to.equal('Rp 7.141.422,25');
    expect(plain(formatValue(29880958, 'currency', 'id'))).to.equal('Rp 29.880.958');
  });

  it('that are zero have no sign', () => {
    expect(formatValue(-0, 'integer', 'id')).to.equal('0');
    expect(formatValue(-0.04, 'percent', 'id')).to.equal('0,0%');
    expect(formatValue(-0.5, 'percent', 'id')).to.equal('-0,5%');
    expect(plain(formatValue(-0, 'currency', 'id'))).to.equal('Rp 0');
    expect(plain(formatShortAmount(-0, 'id'))).to.equal('Rp 0');
  });

  it('of money are short where there is little room, and a milliard is called so', () => {
    const short = (value: number) => [
      plain(formatShortAmount(value, 'id')),
      plain(formatShortAmount(value, 'en')),
    ];
    expect(short(810_000_000)).to.deep.equal(['Rp 810 juta', 'Rp 810 million']);
    expect(short(1_250_000_000)).to.deep.equal(['Rp 1,25 miliar', 'Rp 1.25 billion']);
    expect(short(-5_000_000)).to.deep.equal(['-Rp 5 juta', '-Rp 5 million']);
    expect(short(2_500_000_000_000)).to.deep.equal(['Rp 2,5 triliun', 'Rp 2.5 trillion']);
    expect(short(0)).to.deep.equal(['Rp 0', 'Rp 0']);
    // What is short already is exact.
    expect(short(12_345)).to.deep.equal(['Rp 12.345', 'Rp 12,345']);
  });

  it('of one thing name one thing', () => {
    const one = (unit: string): string => formatCount(1, unit, 'en');
    expect(['bills', 'rows of units', 'delivery notes', 'units with a place'].map(one)).to.deep.equal([
      '1 bill',
      '1 row of units',
      '1 delivery note',
      '1 unit with a place',
    ]);
    expect(formatCount(2, 'bills', 'en')).to.equal('2 bills');
    expect(formatCount(1, 'kas', 'id')).to.equal('1 kas');
    expect(formatCount(null, 'bills', 'en')).to.equal('– bills');
  });

  it('are a dash where they are missing, and as they came where they aren’t their kind’s', () => {
    for (const missing of [null, undefined, '', NaN])
      expect(formatValue(missing, 'integer', 'id')).to.equal('–');
    expect(formatValue('29 May 2024', 'date', 'id')).to.equal('29 May 2024');
    expect(formatValue('abc', 'currency', 'id')).to.equal('abc');
  });
});

describe('plain dates', () => {
  it('exist or don’t', () => {
    for (const right of ['2024-02-29', '2000-12-31']) expect(isPlainDate(right), right).to.equal(true);
    for (const wrong of ['2023-02-29', '2024-13-01', '2024-1-1', '01/01/2024', '2024-01-01T00:00', '']) {
      expect(isPlainDate(wrong), wrong).to.equal(false);
    }
  });

  it('stay within the month that they are moved to', () => {
    expect(addMonths('2024-03-31', -1)).to.equal('2024-02-29');
    expect(addMonths('2024-01-15', -1)).to.equal('2023-12-15');
    expect(addMonths('2024-12-31', 2)).to.equal('2025-02-28');
  });

  it('are read from the service’s texts only where they are sure', () => {
    expect(readDate('31/05/2024 15:39:44')).to.equal('2024-05-31');
    expect(readDate('2024-05-31T10:00:00')).to.equal('2024-05-31');
    for (const unsure of ['30/05/24', '29 May 2024', '31/02/2024', '5/3/2024', '']) {
      expect(readDate(unsure), unsure).to.equal(undefined);
    }
  });
});

describe('periods', () => {
  it('end today where they are not over; weeks begin on Monday', () => {
    // A Thursday, in a leap year.
    const day = '2024-02-29';
    const days = Object.fromEntries(
      presets.flatMap((name) => (name === 'custom' ? [] : [[name, periodOf(name, day).join(' ')]])),
    );
    expect(days).to.deep.equal({
      today: '2024-02-29 2024-02-29',
      'this-week': '2024-02-26 2024-02-29',
      'this-month': '2024-02-01 2024-02-29',
      'this-quarter': '2024-01-01 2024-02-29',
      'this-year': '2024-01-01 2024-02-29',
      'last-7-days': '2024-02-23 2024-02-29',
      'last-30-days': '2024-01-31 2024-02-29',
      'last-90-days': '2023-12-02 2024-02-29',
      'last-month': '2024-01-01 2024-01-31',
      'last-quarter': '2023-10-01 2023-12-31',
      'last-year': '2023-01-01 2023-12-31',
    });
    // A Sunday ends the week that a Monday began.
    expect(periodOf('this-week', '2024-03-31')).to.deep.equal(['2024-03-25', '2024-03-31']);
    expect(periodOf('last-month', '2024-03-31')).to.deep.equal(['2024-02-01', '2024-02-29']);
    expect(periodOf('last-quarter', '2024-12-31')).to.deep.equal(['2024-07-01', '2024-09-30']);
  });

  it('are recognised by their days', () => {
    for (const name of presets) {
      if (name !== 'custom') expect(presetOf(periodOf(name, '2024-05-15'), '2024-05-15')).to.equal(name);
    }
    expect(presetOf(['2024-01-01', '2024-06-30'], '2024-05-15')).to.equal('custom');
    // A month's first day is many periods: the first of the list.
    expect(presetOf(['2024-01-01', '2024-01-01'], '2024-01-01')).to.equal('today');
  });
});
