import { gzipSync } from 'node:zlib';
const { pageBundle } = await import(process.cwd() + '/scripts/build/page-bundle.mjs');
const chunks = await pageBundle({ entry: `import '/src/${process.argv[2] ?? 'dealer/document-indicator-card'}.ts';` }, { isApp: true });
const found = new Set(chunks.filter((c) => c.isEntry));
for (const { imports } of found) for (const c of chunks) if (imports.includes(c.fileName)) found.add(c);
const size = (l) => [...l].reduce((s, { code }) => s + gzipSync(code, { level: 9 }).length, 0);
console.log('total', size(chunks), 'first', size(found));
