/** One fault on an element that shows no answer: a filter whose choices are asked for, or an element that writes. */
import { leak } from './checks.js';
import { localeOf, playing, type FaultCase } from './fault-run.js';
import { POLITE } from './faults.js';
import { enter, newComplaints, sends, waitFor, type Scene } from './stage.js';
import { takes } from './takes.js';

const alertOf = ({ element }: Scene): string =>
  [...element.renderRoot.querySelectorAll('[role=alert]')].map(({ textContent }) => textContent).join(' ');

/** What is wrong with an element that has to say that something has failed. */
function wrongFailure({ fault }: FaultCase, scene: Scene): string[] {
  const { element, errors } = scene;
  const { error } = element;
  const said = alertOf(scene);
  return [
    element.state === 'error' ? '' : `state ${element.state}`,
    error?.kind === fault.outcome ? '' : `error.kind ${error?.kind}`,
    error?.status === fault.status ? '' : `error.status ${error?.status}`,
    errors.length === 1 ? '' : `${errors.length} events dasbor-error`,
    error?.message && said.includes(error.message) ? '' : `not said: ${error?.message}`,
    !fault.speaks && said.includes(POLITE) ? 'words of a service that says nothing fit for people' : '',
  ].filter(Boolean);
}

/** Tries one case; gives what is wrong. */
type Try = (it: FaultCase) => Promise<string[]>;

/** Notes what is wrong on the way. */
const trying =
  (
    steps: (
      it: FaultCase,
      scene: Scene,
      note: (step: string, wrong: readonly string[]) => void,
    ) => Promise<void>,
  ): Try =>
  async (it) => {
    const found: string[] = [];
    const note = (step: string, wrong: readonly string[]): void =>
      void found.push(...wrong.map((what) => `${step}: ${what}`));
    const scene: Scene = enter(it.subject, localeOf(it), (...asked) => playing(it, () => scene)(...asked));
    try {
      await steps(it, scene, note);
      const secret = leak(`${alertOf(scene)} ${scene.element.error?.message ?? ''}`);
      if (secret) note('at the end', [`“${secret}” can be read`]);
    } catch (cause) {
      note('the run', [String(cause)]);
    } finally {
      scene.leave();
      note('the page', newComplaints());
    }
    return found;
  };

/** How much there is to choose from. */
const choicesOf = ({ element }: Scene): number => element.renderRoot.querySelectorAll('option').length;

/** A filter: what can't be chosen is said, the rest can be, and the retry button brings the choices. */
export const tryChoices: Try = trying(async (it, scene, note) => {
  const { fault } = it;
  const { element, errors } = scene;
  await waitFor(
    () =>
      element.renderRoot.querySelector('[part=body]')?.ariaBusy === 'false' && element.state !== 'loading',
    () => `all answers, is ${element.state}`,
  );
  await element.updateComplete;
  const failed = element.state === 'error';
  if (fault.outcome === 'right' && failed) note('at first', [`error ${element.error?.kind}`]);
  else if (fault.outcome === 'follows') {
    if (failed && !['contract', 'http'].includes(element.error!.kind))
      note('at first', [`error.kind ${element.error!.kind}`]);
    if (errors.length !== (failed ? 1 : 0)) note('at first', [`${errors.length} events dasbor-error`]);
  } else if (fault.outcome !== 'right' && takes(it.subject, scene) !== 'all')
    note('at first', wrongFailure(it, scene));
  if (!element.renderRoot.querySelector('[part=filter] :is(input, select):enabled'))
    note('at first', ['nothing can be chosen']);
  if (scene.asked.size === 0) note('at first', ['it has asked nothing']);

  // Mended, by every button that offers it.
  errors.length = 0;
  scene.answering = sends(() => scene);
  const buttons = [...element.renderRoot.querySelectorAll<HTMLElement>('.retry')];
  if (failed !== buttons.length > 0) note('at first', [`${buttons.length} retry buttons`]);
  for (const button of buttons) button.click();
  if (buttons.length === 0) await (element as unknown as { refresh(): Promise<void> }).refresh();
  await waitFor(
    () => element.state === 'ready' && !element.error,
    () => `choices after a retry, is ${element.state}`,
  );
  await element.updateComplete;
  if (errors.length > 0) note('after a retry', [`${errors.length} more events dasbor-error`]);
  if (choicesOf(scene) < 2) note('after a retry', ['nothing to choose from']);
  if (alertOf(scene)) note('after a retry', [`still said: ${alertOf(scene)}`]);
});

/** Fills in what a form needs. */
function fill({ element }: Scene): void {
  for (const field of element.renderRoot.querySelectorAll<HTMLInputElement>('[required]')) {
    field.value =
      field.localName === 'select' ? field.querySelector('option:last-of-type')!.textContent.trim() : '7';
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type));
  }
}

/** A write: it is sent once, what became of it is said, and it can be sent again unless the person may not. */
export const tryWrite: Try = trying(async (it, scene, note) => {
  const { fault } = it;
  const { element, errors, signals } = scene;
  const press = async (): Promise<void> => {
    await element.updateComplete;
    fill(scene);
    const button = element.renderRoot.querySelector<HTMLElement>('[part=button]');
    if (!button) throw new Error('there is no button');
    const sent = signals.length;
    button.click();
    await waitFor(
      () => signals.length > sent,
      () => `something sent, is ${element.state}`,
    );
    // What became of the last time is gone with the next rendering.
    await element.updateComplete;
    await waitFor(
      () => !element.matches(':state(busy)') && (element.matches(':state(done)') || element.error !== null),
      () => `an answer, is ${element.state}`,
    );
    await element.updateComplete;
  };
  await press();
  const isDone = element.matches(':state(done)');
  if (fault.outcome === 'right' && !isDone) note('at first', [`error ${element.error?.kind}`]);
  else if (fault.outcome === 'follows') {
    if (!isDone && !['contract', 'http'].includes(element.error!.kind))
      note('at first', [`error.kind ${element.error!.kind}`]);
  } else if (fault.outcome !== 'right' && takes(it.subject, scene) !== 'all')
    note('at first', wrongFailure(it, scene));
  if (signals.length !== 1) note('at first', [`sent ${signals.length} times`]);
  // Such as a form whose answer says no more than that it is done.
  const isTaken = fault.outcome === 'contract' && isDone;
  if (fault.outcome === 'forbidden' || isTaken) return;

  errors.length = 0;
  scene.answering = sends(() => scene);
  await press();
  if (!element.matches(':state(done)')) note('once more', [`state ${element.state}`]);
  if (signals.length !== 2 || errors.length > 0)
    note('once more', [`sent ${signals.length} times, ${errors.length} events dasbor-error`]);
});
