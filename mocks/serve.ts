/** `npm run mock-api`: serves the mock dealer service on localhost. */
import { parseArgs } from 'node:util';
import { dealer } from '../src/dealer/contracts.js';
import type { RecordDate } from './dealer/route.js';
import { tablesFromDirectory } from './rows-directory.node.js';
import { SCENARIO_KEY, scenarioNamed, scenarios } from './scenarios.js';
import { createMockServer } from './server.js';

const HELP = `Usage: npm run mock-api -- [options]

Serves the mock dealer service under ${dealer.apiBase}, open to pages of any origin.

  --port 8787                  port; 0 takes a free one
  --host 127.0.0.1             address to listen on
  --rows DIR                   answer from <table>.json or <table>.json.gz in DIR, not from the seeded rows
  --record-date created_time   what counts as a record's date; modified_time is what the real service takes
  --scenario default           what requests get that ask for no scenario themselves
  --help                       this text

Scenarios (one request: header or query parameter ${SCENARIO_KEY}):
${Object.entries(scenarios)
  .map(([name, does]) => `  ${name.padEnd(14)}${does}`)
  .join('\n')}`;

/** Says what is wrong in one line and ends. */
function fail(message: string): never {
  console.error(`mock-api: ${message.split('\n')[0]}`);
  process.exit(1);
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '8787' },
      host: { type: 'string', default: '127.0.0.1' },
      rows: { type: 'string' },
      'record-date': { type: 'string', default: 'created_time' },
      scenario: { type: 'string', default: 'default' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  const recordDate = values['record-date'];
  if (!/^\d+$/.test(values.port) || +values.port > 65535) throw new Error(`--port ${values.port} is no port`);
  if (recordDate !== 'created_time' && recordDate !== 'modified_time') {
    throw new Error(`--record-date is created_time or modified_time, not ${recordDate}`);
  }
  return {
    port: +values.port,
    host: values.host,
    recordDate: recordDate as RecordDate,
    scenario: scenarioNamed(values.scenario),
    ...(values.rows !== undefined && {
      rows: tablesFromDirectory(values.rows, (line) => console.warn(line)),
    }),
  };
}

function start() {
  const { port, host, ...options } = readOptions();
  const server = createMockServer(options);
  server.on('error', (error: NodeJS.ErrnoException) =>
    fail(error.code === 'EADDRINUSE' ? `port ${port} is in use; choose another with --port` : error.message),
  );
  server.listen(port, host, () => {
    const address = server.address();
    const name = host.includes(':') ? `[${host}]` : host;
    console.log(`http://${name}:${typeof address === 'object' ? address?.port : port}${dealer.apiBase}`);
  });
}

try {
  start();
} catch (error) {
  fail((error as Error).message);
}
