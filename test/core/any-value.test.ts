/** Properties of every element take any value: what can't be right ends in words, never in an exception. */
import { expect } from '@open-wc/testing';
import type { ReactiveElement } from 'lit';
import '../../src/index.js';
import { domains } from '../../domains/index.js';
import { clearCache } from '../../src/data/loader.js';
import { complaints } from '../support/console.js';
import { json, serve } from '../support/service.js';
import { pause } from '../support/wait.js';

/** Values that no property is made for. */
const values: readonly unknown[] = [
  5,
  -1,
  NaN,
  Infinity,
  10n,
  true,
  false,
  '',
  ' ',
  'x',
  'abc\u0000',
  {},
  { toString: 1 },
  Object.create(null),
  [],
  [undefined],
  ['x'],
  [Object.create(null)],
  Symbol('s'),
  () => 'x',
  new Date(NaN),
  null,
  undefined,
];

// Setting them is another thing than the way in which an answer is shown: see the contracts' tests.
const isOwn = (name: PropertyKey): boolean => typeof name === 'string' && name !== 'data';

const name = (value: unknown): string =>
  Object.getPrototypeOf(Object(value)) === null ? 'null-prototype' : Object.prototype.toString.call(value);

const files = Object.keys(import.meta.glob('../../src/*/*-*.ts'));

for (const { name: domain, samples } of domains) {
  const { attributes } = samples[0];
  const tags = files
    .flatMap((file) => /src\/(\w+)\/([\w-]+)\.ts$/.exec(file)?.slice(1) ?? [])
    .filter((tag, at, parts) => at % 2 === 1 && parts[at - 1] === domain && customElements.get(tag));
  describe(`elements of ${domain}`, () => {
    it('are there', () => {
      expect(tags).to.not.have.lengthOf(0);
    });
    for (const tag of tags)
      it(`<${tag}> takes any value of any property`, async () => {
        complaints();
        const thrown: string[] = [];
        const listen = (event: Event): void => {
          event.preventDefault();
          const reason: unknown = (event as PromiseRejectionEvent).reason ?? (event as ErrorEvent).message;
          thrown.push(String(reason));
        };
        addEventListener('error', listen);
        addEventListener('unhandledrejection', listen);
        try {
          serve(() => json({}, { status: 400 }));
          clearCache();
          const { elementProperties } = customElements.get(tag) as unknown as typeof ReactiveElement;
          for (const property of [...elementProperties.keys()].filter(isOwn)) {
            const element = document.createElement(tag) as ReactiveElement;
            for (const [attribute, text] of Object.entries(attributes)) element.setAttribute(attribute, text);
            element.setAttribute('loading', 'eager');
            // Before it is on the page, there, and after that.
            for (const place of [() => {}, () => document.body.append(element), () => element.remove()]) {
              place();
              for (const value of values) {
                try {
                  Object.assign(element, { [property]: value });
                  if (element.isConnected) await element.updateComplete;
                } catch (error) {
                  thrown.push(String(error));
                }
                if (thrown.length) expect.fail(`${String(property)} = ${name(value)}: ${thrown.join(' · ')}`);
              }
            }
          }
          await pause(50);
          expect(thrown).to.deep.equal([]);
        } finally {
          removeEventListener('error', listen);
          removeEventListener('unhandledrejection', listen);
        }
      }).timeout(60_000);
  });
}
