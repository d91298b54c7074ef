/** Numbers that a browser can't know exactly are none; those that it can are what was sent. */
import { expect } from '@open-wc/testing';
import * as z from 'zod/mini';
import { request } from '../../src/data/client.js';
import { endpointsOf } from '../../src/data/endpoint.js';
import { count, isExact, nullableCount, number } from '../../src/data/fields.js';
import { left } from '../support/reader.js';
import { serve } from '../support/service.js';

const endpoint = endpointsOf(left)('/sum', z.object({ sum: number }));

/** What is read of a number as it stands in the answer, or the error. */
async function sent(text: string): Promise<unknown> {
  serve(() => new Response(`{"other": "3273619038606980", "sum": ${text}}`));
  const { signal } = new AbortController();
  return request({ endpoint, params: {} }, signal).then(
    ({ answer }) => answer.sum,
    ({ kind, path }: { kind: string; path: string }) => `${kind} ${path}`,
  );
}

describe('numbers', () => {
  it('are what was sent, as numbers and as texts', async () => {
    for (const text of ['9007199254740991', '-9007199254740991', '9813889492.24', '0.30000000000000004', '5'])
      for (const form of [text, `"${text}"`]) expect(await sent(form), form).to.equal(Number(text));
    expect(await sent('9813889492.2400000000')).to.equal(9813889492.24);
    expect(await sent('2234108448290.7812')).to.equal(Number('2234108448290.7812'));
  });

  it('are none where a double would be another number', async () => {
    for (const text of ['9007199254740993', '-9007199254740993', '90071992547409.93', '12345678901234567890'])
      for (const form of [text, `"${text}"`]) expect(await sent(form), form).to.equal('contract sum');
    expect(await sent('1e300')).to.equal('contract sum');
  });

  it('are none beyond 2^53 where the page gives them too', () => {
    for (const field of [number, count, nullableCount])
      expect(field.safeParse(2 ** 53).success).to.equal(false);
    expect(nullableCount.parse(null)).to.equal(null);
  });

  it('have no minus where they are zero', async () => {
    for (const text of ['-0', '"-0.00"']) expect(Object.is(await sent(text), 0), text).to.equal(true);
    expect(Object.is(count.parse(-0), 0)).to.equal(true);
  });

  it('may be written with a sign and zeros around', () => {
    expect(['  +00012.500 ', '0.1', '1e23', ''].map(isExact)).to.deep.equal([true, true, true, true]);
  });
});
