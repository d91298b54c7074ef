/** Loads an element's module when its tag appears on the page: one script tag serves every widget. */
export { configure } from './config.js';
export { clearCache } from './data/loader.js';
import './core/scope.js';
import { onDemand } from './data/on-demand.js';

type Load = () => Promise<unknown>;

// What elements of a kind or a domain share. The lines are made by `npm run generate`, here and below.
const parts = new Map<string, Load>(
  Object.entries({
    'asking-filter-element': () => import('./filter/asking-filter-element.js'),
    'card-element': () => import('./stats/card-element.js'),
    'chart-element': () => import('./chart/chart-element.js'),
    dealer: () => import('./dealer/contracts.js'),
    'filter-element': () => import('./filter/filter-element.js'),
    lab: () => import('./lab/contracts.js'),
    'list-element': () => import('./list/list-element.js'),
    'map-element': () => import('./map/map-element.js'),
    margin: () => import('./margin/contracts.js'),
    'plain-list-element': () => import('./list/plain-list-element.js'),
    sales: () => import('./sales/contracts.js'),
    'stats-element': () => import('./stats/stats-element.js'),
    'table-element': () => import('./table/table-element.js'),
    'upload-element': () => import('./form/upload-element.js'),
    water: () => import('./water/contracts.js'),
    'write-element': () => import('./form/write-element.js'),
  }),
);

// Every element's module under its tag, a chunk of each, and the parts that it needs.
const loaders = new Map<string, readonly [Load, ...string[]]>(
  Object.entries<readonly [Load, ...string[]]>({
    'dasbor-filter': [() => import('./dealer/dasbor-filter.js'), 'asking-filter-element', 'dealer'],
    'delivery-location-bar': [() => import('./dealer/delivery-location-bar.js'), 'chart-element', 'dealer'],
    'delivery-status-chart': [() => import('./dealer/delivery-status-chart.js'), 'chart-element', 'dealer'],
    'document-handling-card': [() => import('./dealer/document-handling-card.js'), 'card-element', 'dealer'],
    'document-indicator-card': [
      () => import('./dealer/document-indicator-card.js'),
      'card-element',
      'dealer',
    ],
    'follow-up-method-chart': [() => import('./dealer/follow-up-method-chart.js'), 'chart-element', 'dealer'],
    'history-table': [() => import('./dealer/history-table.js'), 'table-element', 'dealer'],
    'inbound-status-chart': [() => import('./dealer/inbound-status-chart.js'), 'chart-element', 'dealer'],
    'payment-method-chart': [() => import('./dealer/payment-method-chart.js'), 'chart-element', 'dealer'],
    'payment-status-chart': [() => import('./dealer/payment-status-chart.js'), 'chart-element', 'dealer'],
    'payment-type-chart': [() => import('./dealer/payment-type-chart.js'), 'chart-element', 'dealer'],
    'po-creation-chart': [() => import('./dealer/po-creation-chart.js'), 'chart-element', 'dealer'],
    'po-status-chart': [() => import('./dealer/po-status-chart.js'), 'chart-element', 'dealer'],
    'prospect-map': [() => import('./dealer/prospect-map.js'), 'map-element', 'dealer'],
    'prospect-source-bar': [() => import('./dealer/prospect-source-bar.js'), 'chart-element', 'dealer'],
    'revenue-card': [() => import('./dealer/revenue-card.js'), 'card-element', 'dealer'],
    'revenue-trend-chart': [() => import('./dealer/revenue-trend-chart.js'), 'chart-element', 'dealer'],
    'status-prospect-chart': [() => import('./dealer/status-prospect-chart.js'), 'chart-element', 'dealer'],
    'status-spk-chart': [() => import('./dealer/status-spk-chart.js'), 'chart-element', 'dealer'],
    'top-driver-bar': [() => import('./dealer/top-driver-bar.js'), 'chart-element', 'dealer'],
    'top-leasing-bar': [() => import('./dealer/top-leasing-bar.js'), 'chart-element', 'dealer'],
    'top-received-unit-list': [() => import('./dealer/top-received-unit-list.js'), 'list-element', 'dealer'],
    'top-unit-bar': [() => import('./dealer/top-unit-bar.js'), 'chart-element', 'dealer'],
    'lab-breakdown-chart': [() => import('./lab/lab-breakdown-chart.js'), 'chart-element', 'lab'],
    'lab-company-ranking': [() => import('./lab/lab-company-ranking.js'), 'table-element', 'lab'],
    'lab-etl-refresh': [() => import('./lab/lab-etl-refresh.js'), 'write-element', 'lab'],
    'lab-filter': [() => import('./lab/lab-filter.js'), 'asking-filter-element', 'lab'],
    'lab-kpi-cards': [() => import('./lab/lab-kpi-cards.js'), 'stats-element', 'lab'],
    'lab-lunas-by-omzet': [() => import('./lab/lab-lunas-by-omzet.js'), 'chart-element', 'lab'],
    'lab-orders-table': [() => import('./lab/lab-orders-table.js'), 'table-element', 'lab'],
    'lab-sales-trend': [() => import('./lab/lab-sales-trend.js'), 'chart-element', 'lab'],
    'lab-subgroup-table': [() => import('./lab/lab-subgroup-table.js'), 'table-element', 'lab'],
    'margin-alerts': [() => import('./margin/margin-alerts.js'), 'margin'],
    'margin-area-comparison': [() => import('./margin/margin-area-comparison.js'), 'stats-element', 'margin'],
    'margin-category-table': [() => import('./margin/margin-category-table.js'), 'table-element', 'margin'],
    'margin-comparison-cards': [
      () => import('./margin/margin-comparison-cards.js'),
      'stats-element',
      'margin',
    ],
    'margin-data-stats': [() => import('./margin/margin-data-stats.js'), 'stats-element', 'margin'],
    'margin-data-table': [() => import('./margin/margin-data-table.js'), 'table-element', 'margin'],
    'margin-filter': [() => import('./margin/margin-filter.js'), 'filter-element', 'margin'],
    'margin-overview-cards': [() => import('./margin/margin-overview-cards.js'), 'stats-element', 'margin'],
    'margin-trend': [() => import('./margin/margin-trend.js'), 'chart-element', 'margin'],
    'margin-upload-history': [() => import('./margin/margin-upload-history.js'), 'table-element', 'margin'],
    'margin-upload': [() => import('./margin/margin-upload.js'), 'upload-element', 'margin'],
    'sales-branch-performance': [
      () => import('./sales/sales-branch-performance.js'),
      'chart-element',
      'sales',
    ],
    'sales-do-spk-trend': [() => import('./sales/sales-do-spk-trend.js'), 'chart-element', 'sales'],
    'sales-filter': [() => import('./sales/sales-filter.js'), 'filter-element', 'sales'],
    'sales-kpi-cards': [() => import('./sales/sales-kpi-cards.js'), 'stats-element', 'sales'],
    'sales-model-distribution': [
      () => import('./sales/sales-model-distribution.js'),
      'chart-element',
      'sales',
    ],
    'sales-monthly-trend': [() => import('./sales/sales-monthly-trend.js'), 'chart-element', 'sales'],
    'water-analysis-board': [() => import('./water/water-analysis-board.js'), 'plain-list-element', 'water'],
    'water-anomaly-detail': [() => import('./water/water-anomaly-detail.js'), 'table-element', 'water'],
    'water-anomaly-summary': [() => import('./water/water-anomaly-summary.js'), 'stats-element', 'water'],
    'water-arrears-list': [() => import('./water/water-arrears-list.js'), 'table-element', 'water'],
    'water-bills-table': [() => import('./water/water-bills-table.js'), 'table-element', 'water'],
    'water-collection-rate': [() => import('./water/water-collection-rate.js'), 'card-element', 'water'],
    'water-collection-table': [() => import('./water/water-collection-table.js'), 'table-element', 'water'],
    'water-customer-form': [() => import('./water/water-customer-form.js'), 'write-element', 'water'],
    'water-customer-profile': [
      () => import('./water/water-customer-profile.js'),
      'plain-list-element',
      'water',
    ],
    'water-customer-search': [() => import('./water/water-customer-search.js'), 'table-element', 'water'],
    'water-daily-trend': [() => import('./water/water-daily-trend.js'), 'chart-element', 'water'],
    'water-filter': [() => import('./water/water-filter.js'), 'filter-element', 'water'],
    'water-kpi-cards': [() => import('./water/water-kpi-cards.js'), 'stats-element', 'water'],
    'water-missing-files': [() => import('./water/water-missing-files.js'), 'plain-list-element', 'water'],
    'water-payment-history': [() => import('./water/water-payment-history.js'), 'table-element', 'water'],
    'water-period-trend': [() => import('./water/water-period-trend.js'), 'chart-element', 'water'],
    'water-rayon-breakdown': [() => import('./water/water-rayon-breakdown.js'), 'chart-element', 'water'],
    'water-unpaid-list': [() => import('./water/water-unpaid-list.js'), 'table-element', 'water'],
    'water-upload-history': [() => import('./water/water-upload-history.js'), 'table-element', 'water'],
    'water-upload': [() => import('./water/water-upload.js'), 'upload-element', 'water'],
    'water-usage-history': [() => import('./water/water-usage-history.js'), 'chart-element', 'water'],
  }),
);

const load = (tag: string): void => {
  const loader = loaders.get(tag);
  if (!loader) return;
  loaders.delete(tag);
  const [module, ...needed] = loader;
  onDemand(module).catch((error: unknown) => {
    // A lost connection: the next such tag tries again.
    loaders.set(tag, loader);
    console.error(`dasbor: <${tag}> could not be loaded.`, error);
  });
  // Beside the module, which would ask for them only when it is there itself, and say so if they don't come.
  for (const part of needed) {
    parts
      .get(part)?.()
      .catch(() => {});
    parts.delete(part);
  }
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
