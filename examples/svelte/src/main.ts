/** Starts the app; the widgets ask the mock server (`npx dasbor mock-api`). */
import { configure } from 'dasbor/config.js';
import 'dasbor/tokens.css';
import { mount } from 'svelte';
import App from './App.svelte';

configure({ apiBase: 'http://127.0.0.1:8787/api/v1' });

mount(App, { target: document.querySelector('#app')! });
