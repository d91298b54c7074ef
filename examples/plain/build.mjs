/** No build: the page and the files that it needs of the package, in one folder. */
import { cpSync, mkdirSync } from 'node:fs';

mkdirSync('dist', { recursive: true });
cpSync('index.html', 'dist/index.html');
cpSync('node_modules/dasbor/dist/cdn', 'dist/dasbor', { recursive: true });
cpSync('node_modules/dasbor/dist/tokens.css', 'dist/dasbor/tokens.css');
