/** The events of all widgets, for `addEventListener`. What is in them is described where they are fired. */
import type { ErrorDetail } from '../data/errors.js';

/** Details by names of events. Values of `dasbor-change` are by attribute. */
export interface WidgetEvents {
  'dasbor-load': CustomEvent<{ endpoint: string; params: Record<string, string>; data: unknown }>;
  'dasbor-error': CustomEvent<ErrorDetail>;
  'dasbor-auth-required': CustomEvent<null>;
  'dasbor-select': CustomEvent<{
    field: string;
    value: string;
    label: string;
    row: unknown;
    params: Record<string, string>;
  }>;
  'dasbor-row-action': CustomEvent<{
    action: string;
    field: string;
    value: string;
    row: unknown;
    params: Record<string, string>;
  }>;
  'dasbor-change': CustomEvent<{ values: Record<string, string> }>;
  'dasbor-submit': CustomEvent<{ endpoint: string; values: Record<string, unknown> }>;
  'dasbor-progress': CustomEvent<{ loaded: number; total: number }>;
  'dasbor-done': CustomEvent<{ endpoint: string; data: unknown }>;
}

declare global {
  interface GlobalEventHandlersEventMap extends WidgetEvents {}
}
