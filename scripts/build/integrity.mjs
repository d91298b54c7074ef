/** Writes `dist/cdn/integrity.json`: what each script of the script-tag build has to be, as a part of an import map. */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const folder = 'dist/cdn';

export const writeIntegrity = () => {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.js'))
    .sort();
  const integrity = Object.fromEntries(
    scripts.map((file) => {
      const hash = createHash('sha384')
        .update(readFileSync(`${folder}/${file}`))
        .digest('base64');
      return [`./${file}`, `sha384-${hash}`];
    }),
  );
  writeFileSync(`${folder}/integrity.json`, `${JSON.stringify({ integrity }, null, 2)}\n`);
};
