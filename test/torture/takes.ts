/** Whether what a fault answers is no fault to an element: an empty list is right where the contract is a list. */
import { check } from '../../src/data/check.js';
import type { Endpoint } from '../../src/data/endpoint.js';
import { activeDealers } from '../../src/dealer/contracts.js';
import { dealersAnswer } from '../../src/dealer/dealers.js';
import type { Scene } from './stage.js';
import type { Subject } from './subjects.js';

/** What the dealers' filter asks has any address, and may be a list itself. */
const dealers: Endpoint = { ...activeDealers, answer: dealersAnswer };

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'path' in value && 'answer' in value;

const isTaken = (endpoint: Endpoint, text: string): boolean => {
  try {
    check(endpoint, JSON.parse(text));
    return true;
  } catch {
    return false;
  }
};

/** How many of the contracts of what was asked take the last answer: all, some or none. */
export function takes({ domain }: Subject, { asked, base, bodies }: Scene): 'all' | 'some' | 'none' {
  const text = bodies.at(-1);
  if (text === undefined) return 'none';
  const endpoints = [...Object.values(domain.contracts).filter(isEndpoint), dealers];
  const taken = [...asked].filter((address) => {
    const path = decodeURIComponent(new URL(address).pathname).replace(base, '');
    return endpoints.some((endpoint) => {
      const pattern = endpoint.path.replaceAll(/\{\w+\}/g, '[^/]+');
      return new RegExp(`^${pattern}$`).test(path) && isTaken(endpoint, text);
    });
  });
  return taken.length === 0 ? 'none' : taken.length === asked.size ? 'all' : 'some';
}
