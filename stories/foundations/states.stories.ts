import { html } from 'lit';
import { apiBaseOf, NEVER } from '../../.storybook/service.js';
import { dealer } from '../../domains/dealer.js';
import '../../src/core/scope.js';
import '../../src/dealer/top-leasing-bar.js';
import type { WidgetState } from '../../src/core/answer-source.js';
import type { AnswerElement } from '../../src/core/answer-element.js';
import { homePage } from '../support/home.js';
import { INCOMPLETE } from '../support/names.js';
import { expectState } from '../support/seen.js';

export default { title: 'Foundations/States', tags: ['!autodocs'], parameters: { domain: dealer } };

interface Shown {
  readonly state: WidgetState;
  readonly scenario: string;
  readonly about: string;
}

const states: readonly Shown[] = [
  { state: 'ready', scenario: 'default', about: 'The data, of which period, and when they came.' },
  { state: 'loading', scenario: NEVER, about: 'The shape of what comes, in its final size: nothing jumps.' },
  { state: 'empty', scenario: 'empty', about: 'There is nothing; a zero would be ready.' },
  { state: 'error', scenario: 'error', about: 'What happened, in words, and a way to try again.' },
  { state: 'idle', scenario: 'default', about: 'Something to ask with is missing: it says what.' },
];

const { attributes: sample } = dealer.samples[0];

const widgetOf = ({ state, scenario }: Shown): HTMLElement => {
  const scope = document.createElement('dasbor-scope');
  scope.setAttribute('api-base', apiBaseOf(dealer, scenario));
  for (const [name, value] of Object.entries(sample))
    if (state !== 'idle' || name !== dealer.idle.without) scope.setAttribute(name, value);
  const element = document.createElement('top-leasing-bar');
  element.setAttribute('loading', 'eager');
  element.dataset['state'] = state;
  scope.append(element);
  return scope;
};

export const States = homePage(
  'States',
  () => html`
    <p>
      Every widget is in one of six states, and pages can style each:
      <code>top-leasing-bar:state(error)</code>.
    </p>
    <div class="tiles">
      ${states.map(
        (shown) =>
          html`<figure>
            <figcaption><b>${shown.state}</b> <small>${shown.about}</small></figcaption>
            ${widgetOf(shown)}
          </figure>`,
      )}
    </div>
  `,
  async ({ canvasElement }) => {
    for (const { state } of states) {
      const widget = canvasElement.querySelector<AnswerElement>(`[data-state=${state}]`)!;
      await expectState(widget, state);
    }
  },
);
// The scope around the page's own ones says too little: what theirs leave out would be its.
States.globals = { sample: INCOMPLETE };
