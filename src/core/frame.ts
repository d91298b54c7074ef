/** The frame around every widget: heading, actions, body, footer, and what stands there when there is no data. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ErrorDetail } from '../data/errors.js';
import type { Texts } from '../locales/locales.js';
import { contractNote } from './error-message.js';
import { infoIcon, moreIcon, warningIcon } from './icons.js';

/** One entry of the actions menu. */
export interface Action {
  /** By which kinds tell it apart: `reload`, `csv`, `png`, `table` … */
  readonly id: string;
  readonly label: string;
  readonly icon: TemplateResult;
  readonly run: () => void;
}

/** The actions with others put before the one of that id, or at the end where there is none. */
export const placedBefore = (
  actions: readonly Action[],
  id: string,
  ...others: readonly Action[]
): readonly Action[] => {
  const at = actions.findIndex((action) => action.id === id);
  return at < 0 ? [...actions, ...others] : actions.toSpliced(at, 0, ...others);
};

/**
 * The menu behind the three dots. The browser opens, places and closes it (popover, anchored to its button). `onOpen` is
 * called before it opens.
 */
export const actionsMenu = (
  words: string,
  actions: readonly Action[],
  onOpen: (event: Event) => void,
): TemplateResult => html`
  <div part="actions">
    <button class="more" type="button" popovertarget="actions" aria-label=${words} title=${words}>
      ${moreIcon}
    </button>
    <div class="menu" id="actions" popover @beforetoggle=${onOpen}>
      ${actions.map(
        ({ label, icon, run }) =>
          html`<button type="button" popovertarget="actions" popovertargetaction="hide" @click=${run}>
            ${icon}${label}
          </button>`,
      )}
    </div>
  </div>
`;

/** A widget that may have something to say aloud. */
interface Speaker {
  readonly isConnected: boolean;
  readonly state: string;
}

let speaker: Speaker | undefined;

/**
 * Whether a widget says aloud what is wrong: the first one does, others are silent until it is ready, empty or idle, so
 * that an outage is told once. `now`: somebody has just asked this one to try again.
 */
export const speaks = (
  widget: Speaker,
  now = !speaker?.isConnected || /y|id/.test(speaker.state),
): boolean => {
  if (now) speaker = widget;
  return speaker === widget;
};

/** A message in place of the data: what is missing, that there is nothing, or what went wrong. */
export const message = (
  text: string,
  kind: 'idle' | 'empty' | 'error',
  more: unknown = nothing,
  isAloud = kind !== 'idle',
): TemplateResult => html`
  <div
    part="state"
    class="message ${kind}"
    role=${isAloud ? (kind === 'error' ? 'alert' : 'status') : nothing}
  >
    ${kind === 'error' ? warningIcon : infoIcon}
    <p>${text}</p>
    ${more}
  </div>
`;

/** The message of an error, with a way to try again and what developers need of a broken contract. */
export const errorMessage = (
  error: ErrorDetail,
  texts: Texts,
  retry: () => void,
  isAloud?: boolean,
): TemplateResult => {
  const note = contractNote(error, texts);
  return message(
    error.message,
    'error',
    html`<div class="ways">
      ${
        error.kind === 'attribute'
          ? nothing
          : html`<button type="button" class="retry" @click=${retry}>${texts.retry}</button>`
      }
      ${
        note
          ? html`<details>
              <summary>${texts.details}</summary>
              <p class="note">${note}</p>
            </details>`
          : nothing
      }
    </div>`,
    isAloud,
  );
};

/** What has failed beside the data that is shown, in words, and what tries it again. */
export type Trouble = readonly [words: string, retry: () => void];

/** A line above data: its renewal has failed, or something that was to be made of it. */
export const troubleNotice = ([words, retry]: Trouble, texts: Texts, isAloud = true): TemplateResult => html`
  <div part="state" class="notice error" role=${isAloud ? 'alert' : nothing}>
    ${warningIcon}
    <p>${words}</p>
    <button type="button" class="retry" @click=${retry}>${texts.retry}</button>
  </div>
`;
