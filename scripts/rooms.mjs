/**
 * The rooms of the house and the arrows between them: what each file of src/ and mocks/ may import, types included.
 * scripts/planted-faults.mjs proves that it bites.
 */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { FLOORS, KINDS } from './build/sources.mjs';

/** Packages that one room alone knows. */
const packages = { echarts: 'chart', zrender: 'chart', leaflet: 'map' };

/**
 * What mocks may know of src: the contracts, codes and parameters of a domain, what its files must be (`file`), and how
 * contracts are written and workbooks read.
 */
const forMocks =
  /^src\/(?:data\/(?:fields|endpoint)|form\/workbook|[a-z]+\/(?:contracts|codes|params|file)(?:\/[\w-]+)?)\.ts$/;

/** @typedef {{from: string, to: string}} Arrow files, by their paths in the repository; a package by its name */

/** The TypeScript files of a folder. */
const filesIn = (/** @type {string} */ folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    : [];

/** What a file names to be imported: in imports and exports of values and types, `import()` and `import('…').Type`. */
const requestsOf = (/** @type {string} */ file) => {
  const { errors, module, program } = parseSync(file, readFileSync(file, 'utf8'));
  if (errors[0]) throw new Error(`${file}: ${errors[0].message}`);
  /** @type {string[]} */
  const found = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  for (const { entries } of module.staticExports)
    for (const { moduleRequest } of entries) if (moduleRequest) found.push(moduleRequest.value);
  const add = (/** @type {{source: any}} */ { source }) => {
    if (typeof source.value === 'string') found.push(source.value);
  };
  new Visitor({ ImportExpression: add, TSImportType: add }).visit(program);
  return found;
};

/** @returns {Arrow[]} */
const arrowsOf = (/** @type {string} */ from) =>
  [...new Set(requestsOf(from))].map((request) => ({
    from,
    to: request.startsWith('.')
      ? posix.join(dirname(from), request).replace(/\.js$/, '.ts')
      : (/^(?:@[^/]+\/)?[^/]+/.exec(request)?.[0] ?? request),
  }));

/** `src/chart/engine/plot.ts` is of the room `chart`, `src/config.ts` is a room of its own. */
const roomOf = (/** @type {string} */ file) => /^(?:src|mocks)\/([\w-]+)/.exec(file)?.[1] ?? '';

/** From the bottom, as a number; -1 for what stands above all rooms. */
const roomFloor = (/** @type {string} */ room) => FLOORS.findIndex((rooms) => rooms.includes(room));

/** Every other folder of src is a domain. */
const isDomain = (/** @type {string} */ room) =>
  roomFloor(room) < 0 && existsSync(`src/${room}`) && statSync(`src/${room}`).isDirectory();

const floorOf = (/** @type {string} */ room) => (isDomain(room) ? FLOORS.length : roomFloor(room));

/** Why a file of src may not import another file. */
const refusedInSrc = (/** @type {string} */ from, /** @type {string} */ to) => {
  const [room, other] = [roomOf(from), roomOf(to)];
  if (!to.startsWith('src/')) return 'what is published imports nothing that is not';
  // The doors (src/index.ts, src/autoloader.ts) lead everywhere, and nobody comes in through them.
  if (room === other || floorOf(room) < 0) return undefined;
  if (floorOf(other) < 0) return `src/${other}.ts is a door for pages`;
  if (floorOf(room) < floorOf(other)) return `${room} stands below ${other}: no arrow runs up`;
  if (isDomain(room) && isDomain(other)) return 'no domain imports another';
  if (KINDS.includes(room) && KINDS.includes(other))
    return 'no kind imports another: what two need stands in core';
  return undefined;
};

/** Why a file of the mocks may not import another file. */
const refusedInMocks = (/** @type {string} */ from, /** @type {string} */ to) => {
  const [room, other] = [roomOf(from), roomOf(to)];
  if (to.startsWith('src/'))
    return forMocks.test(to) ? undefined : 'mocks know contracts, codes and parameters, never elements';
  if (!to.startsWith('mocks/')) return 'what is published imports nothing that is not';
  // What stands directly in mocks/ brings the domains together; every folder knows itself.
  if (room === other || !isDomain(other) || from.split('/').length === 2) return undefined;
  return isDomain(room) ? "no domain's mocks import another's" : `mocks/${room} knows no domain`;
};

/** Why an arrow is refused; undefined where it isn't. */
const refusal = (/** @type {Arrow} */ { from, to }) => {
  if (!to.includes('/') || to.startsWith('@')) {
    const room = /** @type {Record<string, string>} */ (packages)[to];
    return from.startsWith('src/') && room && room !== roomOf(from)
      ? `only src/${room} knows ${to}`
      : undefined;
  }
  return from.startsWith('src/') ? refusedInSrc(from, to) : refusedInMocks(from, to);
};

const files = [...filesIn('src'), ...filesIn('mocks')];
const refused = files.flatMap(arrowsOf).flatMap((arrow) => {
  const why = refusal(arrow);
  return why ? [`${arrow.from} imports ${arrow.to}: ${why}`] : [];
});

for (const line of refused) console.error(line);
if (!files.length) console.error('There is no file to look at.');
if (refused.length || !files.length) process.exitCode = 1;
