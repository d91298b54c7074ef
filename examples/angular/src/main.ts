/** Starts the app; the widgets ask the mock server (`npx dasbor mock-api`). */
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { configure } from 'dasbor/config.js';
import 'dasbor/dealer/document-indicator-card.js';
import 'dasbor/dealer/history-table.js';
import 'dasbor/dealer/status-prospect-chart.js';
import 'dasbor/scope.js';
import { App } from './app.js';

configure({ apiBase: 'http://127.0.0.1:8787/api/v1' });

await bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
