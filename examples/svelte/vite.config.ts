/** Svelte knows custom elements by their hyphen: nothing to say. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({ base: './', plugins: [svelte()] });
