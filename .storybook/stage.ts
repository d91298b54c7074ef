/** The page around a story: its colours, language and scope, as the toolbar says. */
import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/core/scope.js';
import { kindOf } from '../stories/support/manifest.js';
import { apiBaseOf, NEVER } from './service.js';
import type { Globals } from './toolbar.js';

/** What a story may say of its stage (`parameters.stage`). */
export interface Stage {
  /** Width in pixels; absent: what suits the kind of widget. */
  readonly width?: number;
  /** The service never answers. */
  readonly unanswered?: boolean;
}

const widths = { card: 340, chart: 560, list: 480, map: 720, table: 1120 } as const;

/** Puts a story on its stage. */
export const stage: Decorator = (story, { globals, parameters, component, viewMode }) => {
  const { theme, language, dealer, period, scenario } = globals as Globals;
  const { width, unanswered } = (parameters['stage'] ?? {}) as Stage;
  const [from = '', to = ''] = period.split('/');
  const kind = kindOf(component);
  const wide = width ?? (kind && widths[kind]);
  return html`<div class="stage ${theme} ${viewMode}" lang=${language}>
    <div class="place ${width ? 'exact' : ''}" style=${wide ? `--width: ${wide}px` : nothing}>
      <dasbor-scope
        dealer=${ifDefined(dealer === 'none' ? undefined : dealer)}
        date-from=${from}
        date-to=${to}
        api-base=${apiBaseOf(unanswered ? NEVER : scenario)}
        >${story()}</dasbor-scope
      >
    </div>
  </div>`;
};
