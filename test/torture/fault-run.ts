/** One fault on one element: at first, mended by the retry button, and once more after a good answer. */
import { mockDomains } from '../../mocks/index.js';
import { random } from '../../mocks/kit/random.js';
import { en } from '../../src/locales/en.js';
import { id } from '../../src/locales/id.js';
import { csvRejects, hasNumbers, leak, wrongs, type Locale } from './checks.js';
import { POLITE, type Asked, type Fault } from './faults.js';
import { csvOf, screenOf } from './screen.js';
import { enter, newComplaints, sends, settled, waitFor, type Answering, type Scene } from './stage.js';
import { nameOf, type Subject } from './subjects.js';
import { takes } from './takes.js';

/** What is tried. */
export interface FaultCase {
  readonly subject: Subject;
  readonly fault: Fault;
  readonly seed: number;
}

const texts = { id, en };

/** The language that a case is tried in. */
export const localeOf = ({ subject, fault, seed }: FaultCase): Locale =>
  random(`${seed} ${nameOf(subject)} ${fault.name} locale`).chance(0.5) ? 'id' : 'en';

/** The sentence that a person has to read of a failure, in the widget's language. */
function sentence({ outcome, status = 0 }: Fault, locale: Locale): string {
  const { errors } = texts[locale];
  switch (outcome) {
    case 'http':
      return status >= 500 ? errors.server(status) : errors.refused(status);
    case 'network':
    case 'timeout':
    case 'unauthorized':
    case 'forbidden':
    case 'contract':
      return errors[outcome];
    default:
      return '';
  }
}

/** How a fault answers, the same at every try, and what it has said. */
export function playing({ subject, fault, seed }: FaultCase, scene: () => Scene): Answering {
  const mocks = mockDomains.find(({ service }) => service === subject.domain.service)!;
  return async (right, signal) => {
    const stream = random(`${seed} ${nameOf(subject)} ${fault.name}`);
    const asked: Asked = {
      right,
      signal,
      errorBody: (status, message) => mocks.errorBody(status, message),
      pick: (length) => stream.int(0, length - 1),
    };
    const response = await fault.answer(asked);
    if (response.ok && fault.outcome !== 'network') scene().bodies.push(await response.clone().text());
    return response;
  };
}

/** Whether the failure was told once, however many of the element's questions have failed. */
const areHeard = ({ errors }: Scene): boolean => errors.length === 1;

const saidBy = ({ element }: Scene): string => screenOf(element).texts.join(' ');

/** What is wrong with a widget that has to show an error. */
async function wrongError({ fault }: FaultCase, scene: Scene, locale: Locale): Promise<string[]> {
  const { element, errors } = scene;
  const said = saidBy(scene);
  const { error } = element;
  const found = [
    element.state === 'error' ? '' : `state ${element.state}`,
    error?.kind === fault.outcome ? '' : `error.kind ${error?.kind}`,
    error?.status === fault.status ? '' : `error.status ${error?.status}`,
    areHeard(scene) ? '' : `${errors.length} events dasbor-error`,
    said.includes(sentence(fault, locale)) ? '' : `not said: ${sentence(fault, locale)}`,
    hasNumbers(element) ? 'numbers beside an error' : '',
    !fault.speaks && said.includes(POLITE) ? 'words of a service that says nothing fit for people' : '',
    element.renderRoot.querySelector('.error .retry') ? '' : 'no retry button in an error',
  ];
  return [...found.filter(Boolean), ...(await csvRejects(element))];
}

/** Tries one case; gives what is wrong. */
export async function tryFault(it: FaultCase): Promise<string[]> {
  const { subject, fault } = it;
  const locale = localeOf(it);
  const found: string[] = [];
  const note = (step: string, wrong: readonly string[]): void =>
    void found.push(...wrong.map((what) => `${step}: ${what}`));
  const scene: Scene = enter(subject, locale, (...asked) => playing(it, () => scene)(...asked));
  const { element, errors, bodies } = scene;
  try {
    await settled(scene);
    const taken = takes(subject, scene);
    const isError =
      !['right', 'follows'].includes(fault.outcome) &&
      // An element may do without the answer to one of its questions.
      (taken === 'none' || (taken === 'some' && element.state === 'error'));
    if (isError) note('at first', await wrongError(it, scene, locale));
    else {
      if (fault.outcome === 'right' && element.state !== 'ready')
        note('at first', [`state ${element.state}`]);
      // Before a CSV is asked for, which loads again where there is nothing.
      if (element.error ? !areHeard(scene) : errors.length > (scene.asked.size > 1 ? 1 : 0))
        note('at first', [`${errors.length} events dasbor-error in the state ${element.state}`]);
      note('at first', await wrongs(subject, element, bodies, locale));
    }
    const secret = leak(`${saidBy(scene).replaceAll(/<bdi>/g, '')} ${element.error?.message ?? ''}`);
    if (secret && !/hostile/.test(fault.name)) note('at first', [`“${secret}” can be read`]);
    const failed = element.state === 'error';

    // Mended.
    bodies.length = 0;
    errors.length = 0;
    scene.answering = sends(() => scene);
    if (failed) element.renderRoot.querySelector<HTMLElement>('.retry')?.click();
    else await element.refresh();
    await waitFor(
      () => element.state === 'ready' && !element.error && bodies.length > 0,
      () => `ready after a retry, is ${element.state}`,
    );
    note('after a retry', await wrongs(subject, element, bodies, locale));
    if (errors.length) note('after a retry', [`${errors.length} more events dasbor-error`]);
    const good = JSON.stringify(await csvOf(element));

    // Once more, after a good answer.
    if (!isError) return found;
    scene.answering = playing(it, () => scene);
    await element.refresh();
    await settled(scene);
    const said = saidBy(scene);
    const again = [
      element.state === 'stale' ? '' : `state ${element.state}`,
      element.error?.kind === fault.outcome ? '' : `error.kind ${element.error?.kind}`,
      areHeard(scene) ? '' : `${errors.length} events dasbor-error`,
      said.includes(texts[locale].staleError) ? '' : 'not said that the data is old',
      hasNumbers(element) ? '' : 'the old numbers are gone',
      JSON.stringify(await csvOf(element)) === good ? '' : 'the CSV is another than before',
      leak(said) ? `“${leak(said)}” can be read` : '',
    ];
    note('after a good answer', again.filter(Boolean));
  } catch (cause) {
    note('the run', [String(cause)]);
  } finally {
    scene.leave();
    note('the page', newComplaints());
  }
  return found;
}

/** A failure as a developer reads it, with what reproduces it. */
export const faultLine = ({ subject, fault, seed }: FaultCase, wrong: readonly string[]): string =>
  [
    `${nameOf(subject)} · ${fault.name}`,
    ...wrong.slice(0, 6).map((what) => `  ${what}`),
    `  again: npm run torture -- --only ${subject.tag} --seed ${seed} --answers 0`,
  ].join('\n');
