/** The pages that are measured, who draws them, and how each is made of its script. */
import { charts, questionsOf, type ChartPage } from './questions.js';

/** What a page shows. */
export type PageName = ChartPage | 'table';

/** Who draws a page. */
export type Author = 'by-hand' | 'vue-echarts' | 'vue-chartjs' | 'vue' | 'dasbor' | 'dasbor-cdn';

/** One page of one author. */
export interface BenchPage {
  readonly page: PageName;
  readonly author: Author;
  /** The address on the bench's server, which is also the name of the file. */
  readonly file: string;
  /** The path of the script that a bundler takes; none with a script tag. */
  readonly entry?: string;
  readonly body: string;
}

/** How an author is called in the report. */
export const names: Readonly<Record<Author, string>> = {
  'by-hand': 'by hand',
  'vue-echarts': 'vue-echarts',
  'vue-chartjs': 'vue-chartjs',
  vue: 'Vue',
  dasbor: 'dasbor (npm)',
  'dasbor-cdn': 'dasbor (script tag)',
};

const tagsOf = (page: ChartPage, count = charts[page].length): string =>
  questionsOf(page)
    .slice(0, count)
    .map(
      ({ tag, dealer, from, to }) =>
        `<${tag} dealer="${dealer}" date-from="${from}" date-to="${to}"></${tag}>`,
    )
    .join('\n');

/** dasbor's tags stand in the page: 200 of them need no other script than 20. */
const entryOf = (page: PageName, author: Author): string =>
  `/bench/pages/${author}.${page === 'many' && author === 'dasbor' ? 'mixed' : page}.ts`;

const page = (page: PageName, author: Author): BenchPage => ({
  page,
  author,
  file: `${author}-${page}.html`,
  ...(author !== 'dasbor-cdn' && { entry: entryOf(page, author) }),
  body: author.startsWith('dasbor')
    ? page === 'table'
      ? '<history-table source="dealing" dealer="12284" page-size="100"></history-table>'
      : tagsOf(page)
    : '',
});

const drawing = ['by-hand', 'vue-echarts', 'vue-chartjs', 'dasbor', 'dasbor-cdn'] as const;

/** The pages by what they show. */
export const pages: Readonly<Record<PageName, readonly BenchPage[]>> = {
  mixed: drawing.map((author) => page('mixed', author)),
  marks: drawing.map((author) => page('marks', author)),
  many: (['by-hand', 'dasbor'] as const).map((author) => page('many', author)),
  table: (['by-hand', 'vue', 'dasbor'] as const).map((author) => page('table', author)),
};

/** A page as its author writes it. */
export const htmlOf = ({ entry, body, author, page }: BenchPage): string => `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${page}: ${names[author]}</title>
    <link rel="stylesheet" href="${entry ? '/bench/pages/page.css' : '/page.css'}" />
    ${entry ? '' : '<link rel="stylesheet" href="/dasbor/tokens.css" />'}
    <script type="module" src="${entry ?? '/dasbor/cdn/dasbor.js'}"></script>
  </head>
  <body>
    <main>
${body}
    </main>
  </body>
</html>
`;
