import { expect } from '@open-wc/testing';
import { periodOf, presetOf, presets } from '../../src/format/periods.js';
import { addMonths, isPlainDate, readDate } from '../../src/format/plain-date.js';
import {
  formatClock,
  formatCount,
  formatInYear,
  formatPeriod,
  formatShortAmount,
  formatTime,
  formatValue,
  monthName,
} from '../../src/format/values.js';
import { wallTime } from '../../src/format/wall-time.js';

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
    for (const none of ['29 May 2024', '2024-05-31x', '2024-13-01', '2024-05-31 12:00'])
      expect(formatValue(none, 'date', 'id')).to.equal(none);
    expect(formatValue('abc', 'currency', 'id')).to.equal('abc');
  });
});

describe('dates and times', () => {
  const locales = { id: 'id-ID', en: 'en-GB' } as const;
  const languages = ['id', 'en'] as const;

  it('are written as the browser writes them', () => {
    for (const locale of languages) {
      const by = (options: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat(locales[locale], { timeZone: 'UTC', ...options });
      for (let month = 0; month < 12; month++) {
        const time = Date.UTC(2024, month, month + 9);
        const date = new Date(time).toISOString().slice(0, 10);
        const [day, short, year] = [{ day: 'numeric' }, { month: 'short' }, { year: 'numeric' }] as const;
        expect(formatValue(date, 'date', locale)).to.equal(by({ ...day, ...short, ...year }).format(time));
        expect(formatValue(date.slice(0, 7), 'month', locale)).to.equal(
          by({ ...short, ...year }).format(time),
        );
        expect(formatInYear(date, 'date', locale)).to.equal(by({ ...day, ...short }).format(time));
        expect(formatInYear(date, 'month', locale)).to.equal(by(short).format(time));
        expect(monthName(month, locale)).to.equal(by(short).format(time));
      }
    }
  });

  it('of a period are said once where both ends have them', () => {
    const period = (from: string, to: string) => plain(formatPeriod(from, to, 'id'));
    expect(period('2023-12-01', '2024-06-30')).to.equal('1 Des 2023 – 30 Jun 2024');
    expect(period('2023-06-30', '2024-06-30')).to.equal('30 Jun 2023 – 30 Jun 2024');
    expect(period('2024-06-01', '2024-06-30')).to.equal('1–30 Jun 2024');
    expect(period('2024-06-30', '2024-06-30')).to.equal('30 Jun 2024');
    expect(plain(formatPeriod('2024-05-01', '2024-09-30', 'en'))).to.equal('1 May – 30 Sept 2024');
  });

  it('are those of a wall in any time zone', () => {
    const zones = [
      'Asia/Jakarta',
      'Asia/Pontianak',
      'Asia/Makassar',
      'Asia/Jayapura',
      'UTC',
      'America/New_York',
    ];
    for (const zone of zones)
      // In summer and in winter, and about midnight.
      for (const at of ['2024-01-01T16:59:59Z', '2024-07-31T17:00:00Z', '2024-12-31T23:59:59Z']) {
        const time = new Date(at);
        const by = (locale: string, options: Intl.DateTimeFormatOptions) =>
          new Intl.DateTimeFormat(locale, { timeZone: zone, ...options }).format(time);
        expect(wallTime(time.getTime(), zone), zone).to.equal(
          by('sv-SE', { dateStyle: 'short', timeStyle: 'short' }),
        );
        for (const locale of languages) {
          expect(formatClock(time, locale, zone)).to.equal(by(locales[locale], { timeStyle: 'short' }));
          expect(formatTime(time, locale, zone)).to.equal(
            by(locales[locale], { dateStyle: 'medium', timeStyle: 'short' }),
          );
        }
      }
  });

  it('that are none are shown as they came', () => {
    for (const wrong of ['2024-13-01', '2024', 'kemarin'])
      expect(formatValue(wrong, 'date', 'id')).to.equal(wrong);
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
