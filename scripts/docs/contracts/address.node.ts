/** Addresses as they are asked. */
import type { Service } from '../../../src/data/endpoint.js';

/** Path and query of a question, from the origin's root on. */
export const addressOf = (
  { apiBase }: Pick<Service, 'apiBase'>,
  path: string,
  query: Readonly<Record<string, string>>,
): string => {
  const inQuery = Object.entries(query).filter(([name]) => !path.includes(`{${name}}`));
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(query[name] ?? ''));
  return [apiBase + filled, String(new URLSearchParams(inQuery))].filter(Boolean).join('?');
};
