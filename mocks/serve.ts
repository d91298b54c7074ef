/** `npm run mock-api`: serves the mock services on localhost. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { mockDomains } from './domains.js';
import { plainDay } from './kit/calendar.js';
import { rowsFromDirectory } from './kit/rows-directory.node.js';
import { SCENARIO_KEY, scenarioNamed, scenarios } from './kit/scenarios.js';
import { createMockServer } from './server.js';

/** What the domains leave to choose, by the name of the setting. */
const settings = mockDomains.flatMap((domain) => Object.entries(domain.settings ?? {}));

const optionLine = (option: string, does: string) => `  --${option.padEnd(27)}${does}`;

const HELP = `Usage: npx dasbor mock-api [options]

Serves the mock services, open to pages of any origin:

${mockDomains.map(({ service, prefix }) => `  ${service.name.padEnd(8)}under ${prefix}`).join('\n')}

${[
  optionLine('port 8787', 'port; 0 takes a free one'),
  optionLine('host 127.0.0.1', 'address to listen on'),
  optionLine('rows DIR', 'answer from DIR/<service>/<table>.json or .json.gz, not from the seeded rows'),
  optionLine('today YYYY-MM-DD', 'the day that is today; otherwise the real day in Jakarta'),
  ...settings.map(([, { option, values, does }]) => optionLine(`${option} ${values[0]}`, does)),
  optionLine('scenario default', 'what requests get that ask for no scenario themselves'),
  optionLine('help', 'this text'),
].join('\n')}

A service without a folder in DIR keeps its seeded rows. POST /__reset forgets what requests have written.

Scenarios (one request: header or query parameter ${SCENARIO_KEY}):
${Object.entries(scenarios)
  .map(([name, does]) => `  ${name.padEnd(14)}${does}`)
  .join('\n')}`;

/** Says what is wrong in one line and ends. */
function fail(message: string): never {
  console.error(`mock-api: ${message.split('\n')[0]}`);
  process.exit(1);
}

const options = {
  port: { type: 'string', default: '8787' },
  host: { type: 'string', default: '127.0.0.1' },
  rows: { type: 'string' },
  today: { type: 'string' },
  scenario: { type: 'string', default: 'default' },
  help: { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options'];

const settingOptions: ParseArgsConfig['options'] = Object.fromEntries(
  settings.map(([, { option, values }]) => [option, { type: 'string', default: values[0] }]),
);

/** The chosen values of the domains' settings. */
function readSettings(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    settings.map(([name, { option, values: known }]) => {
      const value = String(values[option]);
      if (!known.includes(value)) throw new Error(`--${option} is ${known.join(' or ')}, not ${value}`);
      return [name, value];
    }),
  );
}

function readOptions() {
  const { values } = parseArgs({ options: { ...settingOptions, ...options } });
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  if (!/^\d+$/.test(values.port) || +values.port > 65535) throw new Error(`--port ${values.port} is no port`);
  if (values.today !== undefined && plainDay(values.today) === null) {
    throw new Error(`--today is a day as YYYY-MM-DD, not ${values.today}`);
  }
  return {
    port: +values.port,
    host: values.host,
    settings: readSettings(values),
    scenario: scenarioNamed(values.scenario),
    ...(values.today !== undefined && { today: values.today }),
    ...(values.rows !== undefined && {
      rows: rowsFromDirectory(values.rows, mockDomains, (line) => console.warn(line)),
    }),
  };
}

function start() {
  const { port, host, ...behaviour } = readOptions();
  const server = createMockServer(behaviour);
  server.on('error', (error: NodeJS.ErrnoException) =>
    fail(error.code === 'EADDRINUSE' ? `port ${port} is in use; choose another with --port` : error.message),
  );
  server.listen(port, host, () => {
    const address = server.address();
    const name = host.includes(':') ? `[${host}]` : host;
    const origin = `http://${name}:${typeof address === 'object' ? address?.port : port}`;
    for (const { prefix } of mockDomains) console.log(origin + prefix);
  });
}

try {
  start();
} catch (error) {
  fail((error as Error).message);
}
