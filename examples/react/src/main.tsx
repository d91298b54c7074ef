/** Starts the app; the widgets ask the mock server (`npx dasbor mock-api`). */
import { configure } from 'dasbor/config.js';
import 'dasbor/dealer/history-table.js';
import 'dasbor/dealer/status-prospect-chart.js';
import 'dasbor/scope.js';
import 'dasbor/tokens.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.js';

configure({ apiBase: 'http://127.0.0.1:8787/api/v1' });

createRoot(document.querySelector('#app')!).render(<App />);
