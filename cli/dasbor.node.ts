#!/usr/bin/env node
/** `npx dasbor`: what the package does on the command line. */
import { VERSION } from '../src/copies.js';
import { checkCommand, wordsOf } from './check-command.node.js';

const HELP = `Usage: npx dasbor check …      asks a live service what widgets ask, and checks its answers
       npx dasbor mock-api …   serves the mock services (msw has to be installed)
       npx dasbor --version

Each says more with --help.`;

const [command, ...args] = process.argv.slice(2);

async function mockApi(): Promise<void> {
  // It reads the options that follow.
  process.argv.splice(2, 1);
  try {
    await import('../mocks/serve.js');
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error('mock-api answers by msw: npm install --save-dev msw', { cause: error });
  }
}

try {
  if (command === 'check') process.exitCode = await checkCommand(args);
  else if (command === 'mock-api') await mockApi();
  else if (command === '--version') console.log(VERSION);
  else if (command === undefined || command === '--help') console.log(HELP);
  else {
    console.error(`dasbor: there is no command ${command}\n\n${HELP}`);
    process.exitCode = 2;
  }
} catch (error) {
  console.error(`dasbor ${command}: ${wordsOf(error)}`);
  process.exitCode = 2;
}
