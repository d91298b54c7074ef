/** Loads an element's module when its tag appears on the page: one script tag serves every widget. */
export { configure } from './config.js';
export { clearCache } from './data/loader.js';
import './core/scope.js';
import { onDemand } from './data/on-demand.js';

// Every element's module under its tag, a chunk of each; the lines are made by `npm run generate`.
const loaders = new Map<string, () => Promise<unknown>>(
  Object.entries({
    'dasbor-filter': () => import('./dealer/dasbor-filter.js'),
    'delivery-location-bar': () => import('./dealer/delivery-location-bar.js'),
    'delivery-status-chart': () => import('./dealer/delivery-status-chart.js'),
    'document-handling-card': () => import('./dealer/document-handling-card.js'),
    'document-indicator-card': () => import('./dealer/document-indicator-card.js'),
    'follow-up-method-chart': () => import('./dealer/follow-up-method-chart.js'),
    'history-table': () => import('./dealer/history-table.js'),
    'inbound-status-chart': () => import('./dealer/inbound-status-chart.js'),
    'payment-method-chart': () => import('./dealer/payment-method-chart.js'),
    'payment-status-chart': () => import('./dealer/payment-status-chart.js'),
    'payment-type-chart': () => import('./dealer/payment-type-chart.js'),
    'po-creation-chart': () => import('./dealer/po-creation-chart.js'),
    'po-status-chart': () => import('./dealer/po-status-chart.js'),
    'prospect-map': () => import('./dealer/prospect-map.js'),
    'prospect-source-bar': () => import('./dealer/prospect-source-bar.js'),
    'revenue-card': () => import('./dealer/revenue-card.js'),
    'revenue-trend-chart': () => import('./dealer/revenue-trend-chart.js'),
    'status-prospect-chart': () => import('./dealer/status-prospect-chart.js'),
    'status-spk-chart': () => import('./dealer/status-spk-chart.js'),
    'top-driver-bar': () => import('./dealer/top-driver-bar.js'),
    'top-leasing-bar': () => import('./dealer/top-leasing-bar.js'),
    'top-received-unit-list': () => import('./dealer/top-received-unit-list.js'),
    'top-unit-bar': () => import('./dealer/top-unit-bar.js'),
    'lab-breakdown-chart': () => import('./lab/lab-breakdown-chart.js'),
    'lab-company-ranking': () => import('./lab/lab-company-ranking.js'),
    'lab-etl-refresh': () => import('./lab/lab-etl-refresh.js'),
    'lab-filter': () => import('./lab/lab-filter.js'),
    'lab-kpi-cards': () => import('./lab/lab-kpi-cards.js'),
    'lab-lunas-by-omzet': () => import('./lab/lab-lunas-by-omzet.js'),
    'lab-orders-table': () => import('./lab/lab-orders-table.js'),
    'lab-sales-trend': () => import('./lab/lab-sales-trend.js'),
    'lab-subgroup-table': () => import('./lab/lab-subgroup-table.js'),
    'margin-alerts': () => import('./margin/margin-alerts.js'),
    'margin-area-comparison': () => import('./margin/margin-area-comparison.js'),
    'margin-category-table': () => import('./margin/margin-category-table.js'),
    'margin-comparison-cards': () => import('./margin/margin-comparison-cards.js'),
    'margin-data-stats': () => import('./margin/margin-data-stats.js'),
    'margin-data-table': () => import('./margin/margin-data-table.js'),
    'margin-filter': () => import('./margin/margin-filter.js'),
    'margin-overview-cards': () => import('./margin/margin-overview-cards.js'),
    'margin-trend': () => import('./margin/margin-trend.js'),
    'margin-upload-history': () => import('./margin/margin-upload-history.js'),
    'margin-upload': () => import('./margin/margin-upload.js'),
    'sales-branch-performance': () => import('./sales/sales-branch-performance.js'),
    'sales-do-spk-trend': () => import('./sales/sales-do-spk-trend.js'),
    'sales-filter': () => import('./sales/sales-filter.js'),
    'sales-kpi-cards': () => import('./sales/sales-kpi-cards.js'),
    'sales-model-distribution': () => import('./sales/sales-model-distribution.js'),
    'sales-monthly-trend': () => import('./sales/sales-monthly-trend.js'),
    'water-analysis-board': () => import('./water/water-analysis-board.js'),
    'water-anomaly-detail': () => import('./water/water-anomaly-detail.js'),
    'water-anomaly-summary': () => import('./water/water-anomaly-summary.js'),
    'water-arrears-list': () => import('./water/water-arrears-list.js'),
    'water-bills-table': () => import('./water/water-bills-table.js'),
    'water-collection-rate': () => import('./water/water-collection-rate.js'),
    'water-collection-table': () => import('./water/water-collection-table.js'),
    'water-customer-form': () => import('./water/water-customer-form.js'),
    'water-customer-profile': () => import('./water/water-customer-profile.js'),
    'water-customer-search': () => import('./water/water-customer-search.js'),
    'water-daily-trend': () => import('./water/water-daily-trend.js'),
    'water-filter': () => import('./water/water-filter.js'),
    'water-kpi-cards': () => import('./water/water-kpi-cards.js'),
    'water-missing-files': () => import('./water/water-missing-files.js'),
    'water-payment-history': () => import('./water/water-payment-history.js'),
    'water-period-trend': () => import('./water/water-period-trend.js'),
    'water-rayon-breakdown': () => import('./water/water-rayon-breakdown.js'),
    'water-unpaid-list': () => import('./water/water-unpaid-list.js'),
    'water-upload-history': () => import('./water/water-upload-history.js'),
    'water-upload': () => import('./water/water-upload.js'),
    'water-usage-history': () => import('./water/water-usage-history.js'),
  }),
);

const load = (tag: string): void => {
  const module = loaders.get(tag);
  if (!module) return;
  loaders.delete(tag);
  onDemand(module).catch((error: unknown) => {
    // A lost connection: the next such tag tries again.
    loaders.set(tag, module);
    console.error(`dasbor: <${tag}> could not be loaded.`, error);
  });
};

/** Loads what a part of the page needs, now and for whatever is added to it later; shadow roots have to be named. */
export function watch(root: Document | ShadowRoot | Element): void {
  const look = (node: Element | Document | ShadowRoot): void => {
    if (node instanceof Element) load(node.localName);
    for (const element of node.querySelectorAll('*')) load(element.localName);
  };
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) look(node);
  }).observe(root, { childList: true, subtree: true });
  look(root);
}

// Without a page, as where a server renders one, there is nothing to watch.
if (globalThis.document) watch(document);
