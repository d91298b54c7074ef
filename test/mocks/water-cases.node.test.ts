/** The mock water service keeps cases, with what is said and done. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { AnalysisRow } from '../../mocks/water/tables.js';
import { service, TODAY } from './water-asking.node.js';

const analysis = (id: number, more: Partial<AnalysisRow> = {}): AnalysisRow => ({
  id,
  nomen: 'N1',
  anomaly_type: 'extreme',
  description: `Kasus ${id}`,
  status: 'pending',
  priority: 'medium',
  assigned_to: null,
  due_date: null,
  created: `2025-12-0${id} 08:00:00`,
  updated: `2025-12-0${id} 08:00:00`,
  ...more,
});

const three = [
  analysis(1, { status: 'completed', priority: 'high' }),
  analysis(2, { nomen: 'N8', anomaly_type: 'zero', status: 'in_progress' }),
  analysis(3),
];

const post = (body: object) => ({ method: 'POST', body });
const put = (body: object) => ({ method: 'PUT', body });

describe('cases', () => {
  it('are listed with the newest first, and limited by status and kind', async () => {
    const ask = service({ manual_analyses: three });
    const ids = async (params: Record<string, string> = {}): Promise<number[]> =>
      (await ask('/api/analisa/list', { params })).body.map(({ id }: { id: number }) => id);
    assert.deepEqual(await ids(), [3, 2, 1]);
    assert.deepEqual(await ids({ status: 'all', jenis: 'all' }), [3, 2, 1]);
    assert.deepEqual(await ids({ status: 'pending' }), [3]);
    assert.deepEqual(await ids({ jenis: 'extreme' }), [3, 1]);
    assert.deepEqual(await ids({ jenis: 'zero', status: 'pending' }), []);
    const one = {
      id: 2,
      nomen: 'N8',
      nama: null,
      rayon: null,
      jenis_anomali: 'zero',
      deskripsi: 'Kasus 2',
      status: 'in_progress',
      priority: 'medium',
      assigned_to: null,
      due_date: null,
      created_at: '2025-12-02 08:00:00',
      updated_at: '2025-12-02 08:00:00',
    };
    assert.deepEqual((await ask('/api/analisa/list')).body[1], one);
    assert.deepEqual((await ask('/api/analisa/detail/2')).body, one);
    assert.equal((await ask('/api/analisa/detail/3')).body.nama, 'Pelanggan N1');
  });

  it('are counted', async () => {
    const ask = service({ manual_analyses: three });
    assert.deepEqual((await ask('/api/analisa/stats')).body, {
      total: 3,
      by_status: { completed: 1, in_progress: 1, pending: 1 },
      by_priority: { high: 1, medium: 2 },
      by_jenis: { extreme: 2, zero: 1 },
    });
  });

  it('are made pending and medium, and have a first activity', async () => {
    const ask = service({ manual_analyses: three });
    const made = await ask(
      '/api/analisa/create',
      post({ nomen: 'N2', jenis_anomali: 'rebill', deskripsi: 'Periksa', due_date: '2026-02-01' }),
    );
    assert.deepEqual([made.status, made.body.success, made.body.id], [200, true, 4]);
    const { body } = await ask('/api/analisa/detail/4');
    assert.deepEqual(
      [body.status, body.priority, body.assigned_to, body.due_date, body.nama],
      ['pending', 'medium', null, '2026-02-01', 'Pelanggan N2'],
    );
    assert.ok(body.created_at.startsWith(TODAY));
    const { body: activity } = await ask('/api/analisa/activity/4');
    assert.deepEqual(
      activity.map(({ action }: { action: string }) => action),
      ['Created'],
    );
    assert.equal((await ask('/api/kpi_data')).body.anomali, 3);
    const missing = async (values: object) => (await ask('/api/analisa/create', post(values))).body.error;
    assert.equal(await missing({ deskripsi: 'x' }), 'Missing field: nomen');
    assert.equal(await missing({ nomen: 'N1', deskripsi: 'x' }), 'Missing field: jenis_anomali');
    assert.equal(
      await missing({ nomen: 'N1', jenis_anomali: 'zero', deskripsi: ' ' }),
      'Missing field: deskripsi',
    );
  });

  it('are changed, moved and commented, and the last change counts', async () => {
    const ask = service({ manual_analyses: three });
    assert.equal(
      (await ask('/api/analisa/update/3', put({ assigned_to: 'Rina', priority: 'high' }))).status,
      200,
    );
    assert.equal((await ask('/api/analisa/update-status/3', put({ status: 'in_progress' }))).status, 200);
    assert.equal((await ask('/api/analisa/update-status/3', put({ status: 'completed' }))).status, 200);
    const { body } = await ask('/api/analisa/detail/3');
    assert.deepEqual([body.assigned_to, body.priority, body.status], ['Rina', 'high', 'completed']);
    assert.ok(body.updated_at.startsWith(TODAY));
    assert.deepEqual((await ask('/api/analisa/stats')).body.by_status, { completed: 2, in_progress: 1 });
    await ask('/api/analisa/comment/3', post({ comment: 'Pertama' }));
    await ask('/api/analisa/comment/3', post({ comment: 'Kedua' }));
    const comments = (await ask('/api/analisa/comments/3')).body;
    assert.deepEqual(
      comments.map(({ comment }: { comment: string }) => comment),
      ['Pertama', 'Kedua'],
    );
    assert.deepEqual(Object.keys(comments[0]), ['id', 'user', 'comment', 'created_at']);
    const activity = (await ask('/api/analisa/activity/3')).body;
    assert.deepEqual(
      activity.map(({ action }: { action: string }) => action),
      [
        'Updated',
        'Status changed to in_progress',
        'Status changed to completed',
        'Added comment',
        'Added comment',
      ],
    );
    assert.deepEqual((await ask('/api/analisa/comments/2')).body, []);
  });

  it('are refused where they are unknown, and where nothing right is sent', async () => {
    const ask = service({ manual_analyses: three });
    const unknown = { status: 404, body: { error: 'Analisa not found' } };
    for (const [path, how] of [
      ['detail/9', {}],
      ['comments/9', {}],
      ['activity/9', {}],
      ['comment/9', post({ comment: 'x' })],
      ['update/9', put({ priority: 'low' })],
      ['update-status/9', put({ status: 'completed' })],
    ] as const)
      assert.deepEqual(await ask(`/api/analisa/${path}`, how), unknown, path);
    assert.equal(
      (await ask('/api/analisa/comment/1', post({ comment: '' }))).body.error,
      'Missing field: comment',
    );
    assert.equal((await ask('/api/analisa/update-status/1', put({}))).body.error, 'Missing field: status');
    assert.equal((await ask('/api/analisa/update-status/1', put({ status: 'x' }))).status, 400);
    assert.equal((await ask('/api/analisa/update/1', put({}))).status, 400);
    assert.equal(
      (await ask('/api/analisa/update/1', put({ deskripsi: ' ' }))).body.error,
      'Missing field: deskripsi',
    );
  });

  it('have neither comments nor activity where those tables are absent', async () => {
    const ask = service({
      manual_analyses: three,
      analysis_comments: undefined as never,
      analysis_activity: undefined as never,
    });
    assert.deepEqual((await ask('/api/analisa/comments/1')).body, []);
    assert.deepEqual((await ask('/api/analisa/activity/1')).body, []);
    assert.equal((await ask('/api/analisa/comment/1', post({ comment: 'x' }))).status, 200);
    assert.equal((await ask('/api/analisa/activity/1')).body.length, 1);
  });
});
