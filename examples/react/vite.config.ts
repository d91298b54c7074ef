/** A React app needs nothing special for dasbor: React 19 knows custom elements. */
import { defineConfig } from 'vite';

export default defineConfig({ base: './', oxc: { jsx: { runtime: 'automatic' } } });
