/** A Vue app that uses dasbor's widgets: Vue has to know which tags are custom elements. */
import vue from '@vitejs/plugin-vue';
import { isDasborTag } from 'dasbor/tags.js';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  plugins: [vue({ template: { compilerOptions: { isCustomElement: isDasborTag } } })],
});
