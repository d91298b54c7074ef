/** How to read docs/contracts, and what is there. */
import type { ServiceDocs } from './endpoints.node.js';
import { list } from './markdown.node.js';
import { NOTE } from './page.node.js';

/** The overview. */
export const readmeOf = (docs: readonly ServiceDocs[]): string => `# Contracts

${NOTE}

What dasbor's widgets ask of each service, and what they take for a right answer. For those who build a service, or change one: what
follows these pages is shown, everything else is an error in the widget, never a wrong number.

${list(
  docs.map(
    ({ service: { name }, summary, endpoints }) =>
      `[${name}](${name}.md): ${summary} ${endpoints.length} endpoints, also as OpenAPI 3.1: [${name}.openapi.json](${name}.openapi.json).`,
  ),
)}

## How to read them

- **Asked with**: the query parameters. "Required" says without which ones the service refuses.
- **Answered**: the fields of a 200. \`data[].count\` is the field \`count\` of each item of the list \`data\`. A field must be there
  unless it "may be absent"; it is null only where the type says so. Further fields are welcome and not read.
- A **number** is a JSON number or its decimal text, \`34198396\` or \`"34198396.00"\`; a **whole number** is one from 0. As text
  neither has an exponent or separators; an empty text and \`"NaN"\` are none.
- **Refused**: status and body, word for word, for each mistake. Where several parameters are named, the body is the first one's, and
  names the others in the same way. Of a 400 and a 422 widgets show the service's own sentence, unless it looks like the inside of a
  program (SQL, a trace); of every other status only words of their own.
- **Example**: what the mocks answer for their demo rows on a fixed day, lists shortened where it says so.

## How they are made

\`npm run generate\` writes this folder, and \`npm run check\` says where it isn't what the code says. Nothing here is written by hand:

| what                        | comes from                                                                                     |
| --------------------------- | ---------------------------------------------------------------------------------------------- |
| what an endpoint is, rules  | the doc comments in \`src/<domain>/contracts.ts\`: the first sentence is the summary           |
| fields and their types      | the contracts themselves, which widgets check every answer with                                |
| what a field means          | its doc comment in \`src/<domain>/contracts.ts\`, or \`src/<domain>/meanings.ts\` |
| parameters                  | \`src/<domain>/params.ts\` with its doc comments, by way of the elements that ask              |
| what is required or refused | the mocks: each endpoint is asked rightly, then with every mistake that its parameters allow   |
| examples                    | the mocks                                                                                      |

Tests hold them together: the documents are valid OpenAPI, the mocks' answers (and the recorded ones of a real service) fit the
schemas, and what the contracts refuse, the schemas refuse too.
`;
