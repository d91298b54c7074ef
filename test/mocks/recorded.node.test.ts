/** The mocks answer what the real service answered for the same rows. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dealerRoutes } from '../../mocks/dealer/answers.js';
import { everyEndpoint } from './every-endpoint.node.js';
import { askAsRecorded, recordedAnswers, type RecordedAnswer } from './recording.node.js';

type Body = RecordedAnswer['body'];

const endpoints = new Map(everyEndpoint.map((endpoint) => [endpoint.path, endpoint]));

const pathOf = ({ path }: RecordedAnswer) => path.replace('/api/v1', '');

// Groups come in no order, and ties of a top list in any: what is compared is which groups there are.
const byText = (list: unknown) =>
  Array.isArray(list) ? list.map((item) => JSON.stringify(item)).sort() : list;

const unordered = (body: Body) => ({ ...body, data: byText(body.data) });

// The numbers that top lists are ranked by.
const RANKED = ['count', 'total_quantity', 'total_deliveries', 'delivery_count', 'total_units'];
const isTopList = (name: string) => /top|locations|sebaran/.test(name);
const ranks = (body: Body) =>
  (body.data as Record<string, number>[]).map((item) => item[RANKED.find((key) => key in item)!]!);

const hasRoute = (answer: RecordedAnswer) => dealerRoutes.some(({ path }) => path === pathOf(answer));

// Pages with rows in them: tables.node.test.ts.
const isPage = ({ name, status, body }: RecordedAnswer) =>
  /(history|table|process_data)__/.test(name) && status === 200 && (body.data as unknown[]).length > 0;

it('every recorded endpoint has its mock and its contract', () => {
  assert.deepEqual(
    recordedAnswers.filter((answer) => !hasRoute(answer) || !endpoints.has(pathOf(answer))),
    [],
  );
});

describe('recorded answers', () => {
  for (const recorded of recordedAnswers.filter((answer) => !isPage(answer))) {
    it(recorded.name, async () => {
      const response = await askAsRecorded(recorded.path, recorded.params);
      const body = (await response.json()) as Body;
      assert.equal(response.status, recorded.status);
      assert.deepEqual(unordered(body), unordered(recorded.body));
      if (recorded.status === 200 && isTopList(recorded.name)) {
        assert.deepEqual(ranks(body), ranks(recorded.body));
      }
    });
  }
});

describe('recorded answers are what the contracts expect', () => {
  for (const recorded of recordedAnswers.filter(({ status }) => status === 200)) {
    it(recorded.name, () => {
      const { answer } = endpoints.get(pathOf(recorded))!;
      assert.doesNotThrow(() => answer.parse(recorded.body));
    });
  }
});
