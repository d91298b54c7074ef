/** The rules by which the mocks count, at their edges. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { monthEarlier, plainDay, todayIn } from '../../mocks/kit/calendar.js';
import { roundedRatio } from '../../mocks/dealer/counting.js';
import { dayOf } from '../../mocks/dealer/dates.js';
import { lazyTables, type TableName, type Tables } from '../../mocks/dealer/tables.js';
import { activeDealers } from '../../src/dealer/contracts.js';
import { ask } from './recording.node.js';

type Rows = { readonly [T in TableName]?: readonly Partial<Tables[T][number]>[] };

/** A few rows of dealer "D". */
const rowsOf = (rows: Rows): Tables =>
  lazyTables(
    <T extends TableName>(name: T) =>
      (rows[name] ?? []).map((row, index) => ({
        id: `${index}`,
        dealer_id: 'D',
        ...row,
      })) as unknown as Tables[T],
  );

/** Asks about a few rows of dealer "D". */
async function askRows(path: string, rows: Rows, params: Record<string, string | number> = {}) {
  const tables = rowsOf(rows);
  const asked = { dealer_id: 'D', date_from: '2024-03-01', date_to: '2024-03-31', ...params };
  const response = await ask(`/api/v1/dashboard${path}`, asked, { rows: tables });
  return { status: response.status, body: (await response.json()) as Record<string, any> };
}

describe('dates', () => {
  it('reads both forms, with and without a time', () => {
    for (const text of [
      '2024-02-29',
      '29/02/2024',
      '29/02/2024 18:35',
      '29/02/2024 18:35:43',
      '2024-02-29 18:35:43',
      '2024-02-29T18:35:43',
      '2024-02-29T18:35:43.123Z',
      '2024-02-29T18:35:43+07:00',
    ]) {
      assert.equal(dayOf(text), '2024-02-29', text);
    }
  });

  it('reads nothing else', () => {
    for (const text of [
      null,
      '',
      'n/a',
      '9/2/2024',
      '09/02/24',
      '2024/02/09',
      '09 Feb 2024',
      ' 2024-02-09',
      '2024-02-09 pagi',
      '2024-02-091',
      '2024-2-9',
    ]) {
      assert.equal(dayOf(text), null, String(text));
    }
  });

  it('knows no impossible days', () => {
    for (const text of ['31/02/2024', '29/02/2023', '2024-04-31', '2024-13-01', '00/01/2024', '0000-01-01']) {
      assert.equal(dayOf(text), null, text);
      assert.equal(plainDay(text), null, text);
    }
    assert.equal(plainDay('2000-02-29'), '2000-02-29');
    assert.equal(plainDay('1900-02-29'), null);
  });

  it('reads unpadded days for the delivery status only, and bare days only for the inbound status', () => {
    assert.equal(dayOf('9/2/2024', 'unpadded'), '2024-02-09');
    assert.equal(dayOf('9/2/2024 10:00:00', 'unpadded'), '2024-02-09');
    assert.equal(dayOf('09/02/2024', 'bare'), '2024-02-09');
    assert.equal(dayOf('09/02/2024 10:00:00', 'bare'), null);
    assert.equal(dayOf('2024-02-09T10:00:00', 'bare'), null);
  });

  it('goes a month back and stays in that month', () => {
    assert.equal(monthEarlier('2024-03-31'), '2024-02-29');
    assert.equal(monthEarlier('2023-03-31'), '2023-02-28');
    assert.equal(monthEarlier('2024-07-31'), '2024-06-30');
    assert.equal(monthEarlier('2024-01-02'), '2023-12-02');
  });

  it('takes the day of a time zone, not of this machine', () => {
    assert.equal(todayIn('Asia/Jakarta', new Date('2024-06-29T17:00:00Z')), '2024-06-30');
    assert.equal(todayIn('Asia/Jakarta', new Date('2024-06-29T16:59:59Z')), '2024-06-29');
  });
});

describe('numbers', () => {
  it('rounds halves to even', () => {
    assert.equal(roundedRatio(1225, 100, 1), 12.2);
    assert.equal(roundedRatio(1235, 100, 1), 12.4);
    // 5.35 is a little less as a binary number: only exact counting rounds it right.
    assert.equal(roundedRatio(535, 100, 1), 5.4);
    assert.equal(roundedRatio(2, 3, 1), 0.7);
    assert.equal(roundedRatio(-1225, 100, 1), -12.2);
  });
});

const march = (count: number, day: string) =>
  Array.from({ length: count }, () => ({
    document_handling_data_id: '0',
    tanggal_pengajuan_stnk_ke_biro: day,
  }));

const trend = (before: number, now: number) =>
  askRows('/document-handling/permohonan-faktur', {
    document_handling_data: [{}],
    document_handling_units: [...march(before, '15/02/2024'), ...march(now, '2024-03-15')],
  });

describe('trend', () => {
  const cases: [before: number, now: number, trend: string, percentage: number][] = [
    [0, 0, 'stable', 0],
    [0, 7, 'up', 100],
    [7, 7, 'stable', 0],
    [8, 0, 'down', 100],
    [10, 5, 'down', 50],
    [400, 449, 'up', 12.2],
    [400, 451, 'up', 12.8],
    [3, 4, 'up', 33.3],
  ];
  for (const [before, now, direction, percentage] of cases) {
    it(`${before} → ${now}`, async () => {
      const { body } = await trend(before, now);
      assert.deepEqual(body, {
        success: true,
        message: 'Permohonan Faktur data retrieved successfully',
        count: now,
        trend: direction,
        percentage,
      });
    });
  }

  it('compares 31 March with 29 February', async () => {
    const { body } = await askRows(
      '/document-handling/bpkb-diterima',
      {
        document_handling_data: [{}],
        document_handling_units: [
          { document_handling_data_id: '0', tanggal_terima_bpkb_oleh_konsumen: '29/02/2024' },
          { document_handling_data_id: '0', tanggal_terima_bpkb_oleh_konsumen: '31/03/2024' },
        ],
      },
      { date_from: '2024-03-31' },
    );
    assert.deepEqual([body.count, body.trend, body.percentage], [1, 'stable', 0]);
  });
});

describe('what is counted', () => {
  it('ranks ties by name and leaves NULL out, but not the empty text', async () => {
    const row = (nama_finance_company: string | null, id_po_finance_company: string | null = 'PO') => ({
      nama_finance_company,
      id_po_finance_company,
      tanggal_pengajuan: '2024-03-02',
    });
    const { body } = await askRows('/leasing/top-companies', {
      leasing_data: ['d', 'b', 'c', 'a', 'a', '', 'e', null].map((name) => row(name)).concat(row('a', null)),
    });
    assert.deepEqual(
      body.data.map((item: { nama_finance_company: string; count: number }) => Object.values(item)),
      [
        ['a', 2],
        ['', 1],
        ['b', 1],
        ['c', 1],
        ['d', 1],
      ],
    );
    assert.equal(body.total_records, 7);
  });

  it('takes an empty date of a purchase order for a step that is done', async () => {
    const { body } = await askRows('/leasing/po-document-status', {
      leasing_data: [
        {
          tanggal_pengajuan: '2024-03-02',
          tanggal_pembuatan_po: null,
          tanggal_pengiriman_po_finance_company: '',
        },
        {
          tanggal_pengajuan: '2024-03-02',
          tanggal_pembuatan_po: null,
          tanggal_pengiriman_po_finance_company: null,
        },
        {
          tanggal_pengajuan: null,
          tanggal_pembuatan_po: '01/01/2024',
          tanggal_pengiriman_po_finance_company: null,
        },
      ],
    });
    assert.deepEqual(
      body.data.map(({ count }: { count: number }) => count),
      [1, 0, 1],
    );
    assert.equal(body.total_records, 2);
  });

  it('answers NULL and the empty code as two groups, and no prototype for a label', async () => {
    const orders = [null, '', '1', 'constructor'].map((status_spk) => ({
      status_spk,
      tanggal_pesanan: '2024-03-02',
    }));
    const { body } = await askRows('/spk/status-counts', { spk_dealing_process_data: orders });
    assert.deepEqual(
      body.data.map((item: { status_label: string }) => item.status_label),
      ['Unknown', 'Unknown', 'Open', 'constructor'],
    );
  });

  it('adds amounts exactly', async () => {
    const bill = { amount: '0.10', tipe_pembayaran: '1', created_time: '2024-03-02' };
    const { body } = await askRows('/payment-type/statistics', {
      billing_process_data: [bill, bill, bill, { ...bill, amount: null, tipe_pembayaran: '2' }],
    });
    assert.deepEqual(body.data, [
      { tipe_pembayaran: '1', count: 3, total_amount: '0.30' },
      { tipe_pembayaran: '2', count: 1, total_amount: null },
    ]);
    assert.equal(body.total_amount, '0.30');
  });
});

describe('tables', () => {
  const prospects = [
    {
      id_prospect: 'PSP/1',
      nama_lengkap: 'Siti RAHMA',
      status_prospect: '1',
      tanggal_prospect: '2024-03-01',
    },
    { id_prospect: 'PSP/10', nama_lengkap: 'rahmat', status_prospect: '10', tanggal_prospect: '2024-03-02' },
    { id_prospect: 'PSP/2', nama_lengkap: null, status_prospect: '1', tanggal_prospect: null },
  ].map((row) => ({ ...row, tanggal_appointment: '2024-03-05' }));
  const ids = async (params: Record<string, string | number>) => {
    const { body } = await askRows('/prospect/data-table', { prospect_data: prospects }, params);
    return body.data.map((row: { id_prospect: string }) => row.id_prospect);
  };

  it('puts NULL first, then the newest', async () => {
    assert.deepEqual(await ids({}), ['PSP/2', 'PSP/10', 'PSP/1']);
  });

  it('filters texts by what they hold, codes and dates by what they are', async () => {
    assert.deepEqual(await ids({ nama_lengkap: 'rahma' }), ['PSP/10', 'PSP/1']);
    assert.deepEqual(await ids({ id_prospect: 'psp/1' }), ['PSP/10', 'PSP/1']);
    assert.deepEqual(await ids({ status_prospect: '1' }), ['PSP/2', 'PSP/1']);
    assert.deepEqual(await ids({ tanggal_prospect: '2024-03-02' }), ['PSP/10']);
    assert.deepEqual(await ids({ nama_lengkap: 'rahma', status_prospect: '1' }), ['PSP/1']);
    assert.deepEqual(await ids({ nama_lengkap: '' }), ['PSP/2', 'PSP/10', 'PSP/1']);
    assert.deepEqual(await ids({ alamat: '%' }), []);
  });

  it('reads % and _ as the database does, and a backslash before one as that sign', async () => {
    assert.deepEqual(await ids({ nama_lengkap: 's%rahma' }), ['PSP/1']);
    assert.deepEqual(await ids({ nama_lengkap: 'ra_mat' }), ['PSP/10']);
    assert.deepEqual(await ids({ nama_lengkap: '%' }), ['PSP/10', 'PSP/1']);
    assert.deepEqual(await ids({ nama_lengkap: '\\%' }), []);
    assert.deepEqual(await ids({ id_prospect: 'PSP/1.' }), []);
  });

  it('compares the day of a delivery with the text that the row has, which is mostly another form', async () => {
    const found = async (day: string): Promise<number> => {
      const { body } = await askRows(
        '/delivery/data-history',
        {
          delivery_process_data: [{ tanggal_pengiriman: '05/03/2024' }, { tanggal_pengiriman: '2024-03-06' }],
          delivery_process_details: [{ delivery_process_data_id: '0' }, { delivery_process_data_id: '1' }],
        },
        { tanggal_pengiriman: day },
      );
      return body.total_records as number;
    };
    assert.deepEqual([await found('2024-03-05'), await found('2024-03-06')], [0, 1]);
  });

  it('answers an empty page with true totals past the end', async () => {
    const { body } = await askRows(
      '/prospect/data-table',
      { prospect_data: prospects },
      { page: 9, per_page: 2 },
    );
    const { data, total_records, total_pages, current_page, per_page } = body;
    assert.deepEqual([data, total_records, total_pages, current_page, per_page], [[], 3, 2, 9, 2]);
  });
});

describe('wrong parameters', () => {
  const refused = async (path: string, params: Record<string, string | number>) => {
    const { status, body } = await askRows(path, {}, params);
    return [status, body.error?.message ?? body.detail];
  };
  const badDate = [400, 'Invalid date format. Use YYYY-MM-DD format.'];

  it('refuses dates that no calendar has', async () => {
    for (const date_from of [
      '2024-02-30',
      '2024-3-',
      '',
      '01/03/2024',
      '2024-03-01T00:00:00',
      ' 2024-03-01',
    ]) {
      assert.deepEqual(await refused('/leasing/top-companies', { date_from }), badDate);
    }
  });

  it('takes days and years that are written carelessly', async () => {
    const order = { tanggal_pesanan: '2024-03-02', status_spk: '1' };
    const orders = { spk_dealing_process_data: [order] };
    const { body } = await askRows('/spk/status-counts', orders, {
      date_from: '2024-3-2',
      date_to: '2024-03-2',
    });
    assert.equal(body.total_records, 1);
    const po = { tanggal_pembuatan_po: '2024-03-02', id_po_finance_company: 'PO' };
    const made = await askRows(
      '/leasing/po-creation-monthly',
      { leasing_data: [po] },
      { current_year: ' 2024 ' },
    );
    assert.equal(made.body.total_records, 1);
  });

  it('takes the last of a parameter that is given twice', async () => {
    const query = 'dealer_id=X&dealer_id=D&date_from=2024-03-01&date_to=2024-03-31';
    const response = await ask(
      `/api/v1/dashboard/spk/status-counts?${query}&x=`,
      {},
      {
        rows: rowsOf({ spk_dealing_process_data: [{ tanggal_pesanan: '2024-03-02', status_spk: '1' }] }),
      },
    );
    assert.equal(((await response.json()) as { total_records: number }).total_records, 1);
  });

  it('fails on a NUL, which the database takes in no text', async () => {
    const [status, message] = await refused('/leasing/top-companies', { dealer_id: 'D\u0000' });
    assert.equal(status, 500);
    assert.match(message as string, /NUL/);
  });

  it('refuses filters that are no dates', async () => {
    assert.deepEqual(await refused('/prospect/data-table', { tanggal_prospect: '02/03/2024' }), [
      400,
      'Invalid tanggal_prospect format. Use YYYY-MM-DD format.',
    ]);
    assert.deepEqual(await refused('/delivery/data-history', { tanggal_pengiriman: 'x' }), [
      400,
      'Invalid tanggal_pengiriman format. Use YYYY-MM-DD format.',
    ]);
  });

  it('refuses years that are none', async () => {
    for (const current_year of ['24', '1999', '2101', 'abcd', '']) {
      assert.deepEqual(await refused('/payment/revenue-trend', { current_year }), [
        400,
        'Invalid year format. Use YYYY format (e.g., 2024).',
      ]);
    }
  });

  it('refuses pages that are none, and tells all that is wrong at once', async () => {
    const url = 'https://errors.pydantic.dev/2.13/v/';
    assert.deepEqual(await refused('/leasing-data-history', { page: 0, per_page: 'abc' }), [
      422,
      [
        {
          type: 'greater_than_equal',
          loc: ['query', 'page'],
          msg: 'Input should be greater than or equal to 1',
          input: '0',
          ctx: { ge: 1 },
          url: `${url}greater_than_equal`,
        },
        {
          type: 'int_parsing',
          loc: ['query', 'per_page'],
          msg: 'Input should be a valid integer, unable to parse string as an integer',
          input: 'abc',
          url: `${url}int_parsing`,
        },
      ],
    ]);
  });
});

describe('dealers', () => {
  it('answers those that are active, by name, whoever asks', async () => {
    const dealers = [
      { dealer_id: '2', dealer_name: 'Dua', is_active: true },
      { dealer_id: '1', dealer_name: 'Satu', is_active: false },
      { dealer_id: '3', dealer_name: 'Asia', is_active: true },
    ].map((row) => ({ ...row, created_at: '2024-01-01T00:00:00', updated_at: '2024-01-01T00:00:00' }));
    const response = await ask('/api/v1/admin/dealers/active', {}, { rows: rowsOf({ dealers }) });
    assert.equal(response.status, 200);
    const body = (await response.json()) as { data: { dealer_id: string; dealer_name: string }[] };
    assert.deepEqual(
      activeDealers.answer.parse(body).data.map((dealer) => dealer.dealer_id),
      ['3', '2'],
    );
    assert.deepEqual(Object.keys(body.data[0]!), [
      'dealer_id',
      'dealer_name',
      'is_active',
      'created_at',
      'updated_at',
    ]);
  });

  it('names the district that the service calls Antapani', async () => {
    const prospect_data = [{ tanggal_appointment: '2024-03-02', kode_kecamatan: '3273060' }];
    const { body } = await askRows('/prospect/sebaran-kecamatan', { prospect_data });
    assert.equal(body.data[0].nama_kecamatan, 'Antapani');
  });
});
