/** Starts the app; the widgets ask the mock server (`npm run mock-api` in the repository). */
import 'dasbor/tokens.css';
import { configure } from 'dasbor/config.js';
import 'dasbor/dealer/document-indicator-card.js';
import 'dasbor/dealer/history-table.js';
import 'dasbor/dealer/status-prospect-chart.js';
import 'dasbor/dealer/top-leasing-bar.js';
import { createApp } from 'vue';
import App from './App.vue';

configure({ apiBase: 'http://127.0.0.1:8787/api/v1' });

createApp(App).mount('#app');
