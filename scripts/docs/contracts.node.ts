/** docs/contracts as file name → text: a page and an OpenAPI document per domain, and how to read them. */
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { domainSources } from './contracts/domains.node.js';
import { documentsOf, type ServiceDocs } from './contracts/endpoints.node.js';
import { openApiOf } from './contracts/openapi.node.js';
import { pageOf } from './contracts/page.node.js';
import { readmeOf } from './contracts/readme.node.js';

/** Where the pages lie. */
export const FOLDER = 'docs/contracts';

/** What is documented of every domain. */
export const contractDocs = (): Promise<ServiceDocs[]> =>
  Promise.all(Object.entries(domainSources).map(([domain, source]) => documentsOf(domain, source)));

/** The pages in the form in which they are checked in. */
export async function contractPages(given?: readonly ServiceDocs[]): Promise<Map<string, string>> {
  const docs = given ?? (await contractDocs());
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const pages: [string, string][] = [
    ['README.md', readmeOf(docs)],
    ...docs.flatMap((each): [string, string][] => [
      [`${each.service.name}.md`, pageOf(each)],
      [`${each.service.name}.openapi.json`, JSON.stringify(openApiOf(each, version))],
    ]),
  ];
  const options = await resolveConfig(`${FOLDER}/README.md`);
  return new Map(
    await Promise.all(
      pages.map(async ([name, text]): Promise<[string, string]> => {
        const parser = name.endsWith('.md') ? 'markdown' : 'json';
        return [name, await format(text, { ...options, parser })];
      }),
    ),
  );
}
