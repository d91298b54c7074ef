/** Writes the declarations beside the JavaScript: src/dealer/x.ts → dist/dealer/x.d.ts, mocks/x.ts → dist/mocks/x.d.ts. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const emitted = '.cache/types';

export const buildTypes = () => {
  rmSync(emitted, { recursive: true, force: true });
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
  for (const file of readdirSync(emitted, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.d.ts')) continue;
    const target = join('dist', file.replace(/^src[\\/]/, ''));
    mkdirSync(dirname(target), { recursive: true });
    // In dist, what was in src/ is one step nearer to the mocks.
    const code = readFileSync(join(emitted, file), 'utf8').replace(/((?:\.\.\/)+)src\//g, '$1');
    writeFileSync(target, code);
  }
};
