/** A Vue app that uses dasbor's widgets: Vue has to know which tags are custom elements. */
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  base: './',
  plugins: [
    // Every custom element's name has a hyphen, and this app has no component with one.
    vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } }),
  ],
});
