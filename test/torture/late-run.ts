/** Answers that come when nobody waits for them any more: another question has been asked, or the widget has left. */
import { pause } from '../support/wait.js';
import { wrongs } from './checks.js';
import { places, replacedAt } from './places.js';
import { anotherBase, enter, newComplaints, sends, waitFor, type Answering, type Scene } from './stage.js';
import type { Subject } from './subjects.js';

/** Stands for every number of an answer that comes too late. */
const LATE = 31_337;

/** The same answer with other numbers. */
const altered = (text: string): string =>
  JSON.stringify(
    [...places(JSON.parse(text) as unknown)]
      .filter(([path, value]) => path.length > 0 && typeof value === 'number')
      .reduce<unknown>((whole, [path]) => replacedAt(whole, path, LATE), JSON.parse(text)),
  );

/** A service that answers when it is told to, and then with other numbers. */
function held(): { readonly answering: Answering; readonly open: () => void } {
  let open = (): void => {};
  const gate = new Promise<void>((resolve) => (open = resolve));
  return {
    open,
    answering: async (right) => {
      await gate;
      return new Response(altered(await right()), { headers: { 'Content-Type': 'application/json' } });
    },
  };
}

const isThere = ({ element }: Scene): boolean => element.state === 'ready' && !element.error;

/** What an element shows of answers: a filter shows names, and no numbers. */
const wrongNow = (subject: Subject, { element, bodies }: Scene): Promise<string[]> =>
  subject.kind === 'answer' ? wrongs(subject, element, bodies, 'id') : Promise.resolve([]);

/** Another service is asked while the first one has not answered, which it does last. */
export async function tryLate(subject: Subject): Promise<string[]> {
  const { open, answering } = held();
  const scene: Scene = enter(subject, 'id', answering);
  const { element, errors, signals } = scene;
  const found: string[] = [];
  try {
    await waitFor(
      () => signals.length > 0,
      () => 'a question',
    );
    const before = signals.length;
    element.setAttribute(
      'api-base',
      anotherBase(
        subject,
        scene,
        sends(() => scene),
      ),
    );
    await waitFor(
      () => isThere(scene),
      () => `the second answer, is ${element.state}`,
    );
    if (signals.slice(0, before).some(({ aborted }) => !aborted)) found.push('the first question goes on');
    open();
    // Long enough for what must not come.
    await pause(30);
    await element.updateComplete;
    if (!isThere(scene)) found.push(`state ${element.state} after a late answer`);
    found.push(...(await wrongNow(subject, scene)));
    if (errors.length > 0) found.push(`${errors.length} events dasbor-error`);
  } catch (cause) {
    found.push(String(cause));
  } finally {
    scene.leave();
    found.push(...newComplaints());
  }
  return found.map((what) => `a late answer: ${what}`);
}

/** The widget leaves while it loads, hears nothing of the answer, and loads when it comes back. */
export async function tryLeaving(subject: Subject): Promise<string[]> {
  const { open, answering } = held();
  const scene: Scene = enter(subject, 'id', answering);
  const { element, errors, signals, bodies } = scene;
  const found: string[] = [];
  const place = element.parentElement!;
  const events: string[] = [];
  const hear = ({ type }: Event): void => void events.push(type);
  const types = ['dasbor-load', 'dasbor-error', 'dasbor-auth-required'];
  for (const type of types) element.addEventListener(type, hear);
  try {
    await waitFor(
      () => signals.length > 0,
      () => 'a question',
    );
    element.remove();
    await waitFor(
      () => signals.every(({ aborted }) => aborted),
      () => 'the end of the questions of a widget that has left',
    );
    const before = signals.length;
    open();
    // Long enough for what must not come.
    await pause(30);
    if (events.length > 0) found.push(`${events.join()} of a widget that has left`);
    if (signals.length > before) found.push('it asks where it is on no page');
    for (const type of types) element.removeEventListener(type, hear);
    scene.answering = sends(() => scene);
    place.append(element);
    await waitFor(
      () => isThere(scene) && bodies.length > 0,
      () => `an answer when it is back, is ${element.state}`,
    );
    found.push(...(await wrongNow(subject, scene)));
    if (errors.length > 0) found.push(`${errors.length} events dasbor-error`);
  } catch (cause) {
    found.push(String(cause));
  } finally {
    scene.leave();
    found.push(...newComplaints());
  }
  return found.map((what) => `left while loading: ${what}`);
}

/** What nobody has pressed, or asks nothing, comes and goes without a question. */
export async function tryQuiet(subject: Subject): Promise<string[]> {
  const scene: Scene = enter(
    subject,
    'id',
    sends(() => scene),
  );
  const { element, errors, signals } = scene;
  await element.updateComplete;
  const place = element.parentElement!;
  element.remove();
  place.append(element);
  // Long enough for what must not come.
  await pause(30);
  await element.updateComplete;
  const found = [
    element.state === 'ready' ? '' : `state ${element.state}`,
    signals.length > 0 ? 'it asks though nobody wants anything' : '',
    errors.length > 0 ? `${errors.length} events dasbor-error` : '',
    element.renderRoot.querySelector('[part=body] button, [part=body] input, [part=body] select')
      ? ''
      : 'there is nothing to press or choose',
  ];
  scene.leave();
  return [...found.filter(Boolean), ...newComplaints()];
}
