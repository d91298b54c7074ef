/** What elements may weigh on a page. scripts/sizes.mjs measures it, and the badges of the README say it. */

/**
 * Budgets in kB (1000 bytes, gzip). `total`: all chunks. `first`: what loads before a chart is near the viewport, or
 * somebody asks for more than to see it. `drawn`: what has loaded when a chart is drawn by an engine, named by `engine`.
 * @typedef {{total?: number, first?: number, drawn?: number, engine?: string, why: string}} Budget
 */

/**
 * What an element may weigh, by its kind (the room of the element that it extends), or by that element where a kind
 * has one that costs more.
 * @type {Record<string, Budget>}
 */
export const budgets = {
  // 31.5 and not 30, because of what every widget does about services: more than one on a page, each with its own
  // sign-in and its own way of refusing; cells of other kinds than their column's; and parameters, columns and actions
  // that are found by what they are, not by where they stand. The scope's own code comes with what sets one, or with the
  // first widget that stands in one without it; the whole screen and the way to try all again come on request. Tokens and
  // redirects, refusals, and what makes files come with the first of each: they are in `total` only, of every kind. That one
  // of these doesn't come, is said and can be tried again costs each kind 0.1; that copies of dasbor on a page share settings,
  // answers and who is signed in, and that elements render in pages that are no browsers, another 0.1. Two bugs more than
  // filled what was left: a widget to which a page gives no box never loaded, and old numbers were too pale to read. That what is
  // near but not on view leaves the network to what is, costs each kind 0.03.
  stats: {
    total: 37.4,
    first: 31.5,
    why: 'a number needs no engine: its cost is the shell, the contract and the shared request',
  },
  'stats/stats-element': {
    total: 43.4,
    first: 38.1,
    why: 'several numbers: their grid, what they are compared with, the choice among them, and all as a table',
  },
  // What writes Excel files comes with the first click on it. That a page can change texts, and bring a language, costs lists
  // and tables 0.03: each text is asked for by a function.
  list: { total: 49.6, first: 33.1, why: 'a list needs no engine' },
  // Sorting and search where all rows are known, cards of three fields, columns in sight and out of it, and those that are
  // empty; what shows the whole text of a cell comes when somebody points at the rows.
  table: { total: 69.3, first: 50.5, why: 'a table needs no engine' },
  chart: {
    // What explores, describes, narrows and plays it comes when it is idle, pointed at or chosen.
    total: 55.6,
    first: 40.5,
    why: 'drawn with the rest of the element; what makes a picture of it comes with the click on it',
  },
  'chart with an engine': {
    total: 220.6,
    first: 40.8,
    why: 'the engine, lines too, and none of it before a chart comes near',
  },
  map: {
    total: 69.4,
    first: 37,
    why: 'the parts of Leaflet that are used, and none of them without a place to show',
  },
  filter: { total: 25, first: 25, why: 'fields of the browser, and no request before somebody chooses' },
  'filter/asking-filter-element': {
    total: 40.2,
    first: 38.1,
    why: 'lists to choose from are asked for: the contract and the shared request, as for a number; texts that a page can change',
  },
  form: { total: 28.8, first: 25.3, why: 'fields, the contract and one request' },
};

/**
 * Elements that may weigh less than their kind, or with a reason more.
 * @type {Record<string, Budget>}
 */
export const exceptions = {
  'dealer/po-creation-chart': { drawn: 191.2, engine: 'axes', why: 'the engine without lines' },
  'dealer/revenue-card': {
    total: 40.9,
    first: 32.9,
    why: 'the contract of its line, whose drawing comes only with `trend`',
  },
  'dealer/status-prospect-chart': { total: 58.5, first: 42.5, why: 'a ring and bars, as its attribute says' },
  'lab/lab-breakdown-chart': {
    total: 230.7,
    first: 48.8,
    why: 'rings, both sorts of bars and a Pareto, as its attribute says, and headings of two texts in any language; the engine only for the last',
  },
  'lab/lab-lunas-by-omzet': {
    first: 42.2,
    why: 'two questions whose answers are joined, and two forms with what each is in boxes below 240 px',
  },
  'margin/margin-alerts': { total: 38.4, first: 33, why: 'a list of its own, of what a service answers' },
  'margin/margin-upload': {
    total: 46.3,
    first: 32.1,
    why: 'what is found in a file, and the words of every refusal, in any language; what reads files comes with the first of them',
  },
  'water/water-analysis-board': {
    total: 63.7,
    first: 47.7,
    why: 'a list, a form and what was written and done of one case in one element, with all that it writes; the keyboard’s place is kept',
  },
  'water/water-collection-rate': {
    total: 38.9,
    first: 33,
    why: 'a bar, and refusals told apart from zeros',
  },
  'water/water-customer-form': {
    total: 38.4,
    first: 34.9,
    why: 'a question of its own, and fields of many kinds',
  },
  'water/water-customer-profile': {
    total: 52.5,
    first: 36.1,
    why: 'two tables and the master record in one element',
  },
  'water/water-unpaid-list': {
    total: 70.3,
    first: 51.2,
    why: 'totals and bars above a table, below one another where it is narrow; their texts in any language',
  },
  'water/water-missing-files': { total: 50.3, first: 33.9, why: 'a checklist of its own, with its progress' },
  'water/water-upload': {
    total: 35.2,
    first: 31.7,
    why: 'several files, what a person says of each, and what the service has recognised in it; the keyboard’s place is kept',
  },
  'water/water-upload-history': {
    total: 69.4,
    first: 51.0,
    why: 'files can be removed: what writes, and the question before it, which is a text in any language',
  },
  'water/water-usage-history': { total: 231.6, why: 'a table below the chart, and its Excel file' },
  'sales/sales-model-distribution': {
    total: 55.6,
    first: 40.8,
    why: 'names that are merged, and numbers compared',
  },
};
