/**
 * Runs the browser tests in another engine: `test-engine.mjs firefox|webkit [TEXT…]`, of files whose path contains one of
 * the texts. Not part of `npm test`; docs/browsers.md says what is known to fail, and why.
 */
import { testFiles } from './test-files.mjs';

const [engine, ...texts] = process.argv.slice(2);
process.env['TEST_ENGINE'] = engine;
process.argv.splice(2, Infinity, ...testFiles(texts).browser);
await import('./test-browser.mjs');
