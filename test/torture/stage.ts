/** A page with many widgets at a time, each with a service of its own, told apart by their API bases. */
import { getResponse } from 'msw';
import { mockHandlers, TEST_TODAY } from '../../mocks/index.js';
import '../../src/core/scope.js';
import type { AnswerElement } from '../../src/core/answer-element.js';
import type { ErrorDetail } from '../../src/data/errors.js';
import { serve, type Seen } from '../support/service.js';
import { pause } from '../support/wait.js';
import type { Subject } from './subjects.js';

/** The body of a right answer to a request, as JSON text. */
export type Right = () => Promise<string>;

/** What a service says to a request. */
export type Answering = (right: Right, signal: AbortSignal) => Response | Promise<Response>;

/** One widget on the page. */
export interface Scene {
  readonly element: AnswerElement;
  readonly errors: ErrorDetail[];
  /** The bodies that were answered with status 200, newest last. */
  readonly bodies: string[];
  /** The addresses that were asked: an element may have several questions, each of which can fail. */
  readonly asked: Set<string>;
  /** What cancels each question, in their order. */
  readonly signals: AbortSignal[];
  /** The path of its API base. */
  readonly base: string;
  /** What the service says from now on. */
  answering: Answering;
  leave(): void;
}

const handlers = mockHandlers({ today: TEST_TODAY });
const rights = new Map<string, Promise<string>>();
const scenes = new Map<string, Scene>();
let made = 0;
let stage: HTMLElement;

/** What a page must never see: errors that nobody caught, and mistakes that are told to developers. */
const complaints: string[] = [];
/** The longest that anything is waited for, in milliseconds. */
const HANGS = 30_000;

const askMocks = async (method: string, address: string, body: Seen['body']): Promise<string> => {
  const response = await getResponse(handlers, new Request(address, { method, body: body ?? null }));
  if (!response?.ok) throw new Error(`The mocks don't answer ${address}: ${response?.status}`);
  return response.text();
};

/** Starts the page. Time-outs come after `timeout` ms. */
export function begin(timeout: number): void {
  serve(
    ({ method, url, signal, body }) => {
      const [, id, path] = /^\/scene-(\d+)(\/.*)$/.exec(url.pathname) ?? [];
      const scene = scenes.get(id!);
      if (!scene) throw new Error(`Nobody asks ${url.href}`);
      scene.asked.add(url.href);
      scene.signals.push(signal);
      const right: Right = () => {
        const address = `${location.origin}${path}${url.search}`;
        const key = `${method} ${address} ${typeof body === 'string' ? body : ''}`;
        if (!rights.has(key)) rights.set(key, askMocks(method, address, body));
        return rights.get(key)!;
      };
      return scene.answering(right, signal);
    },
    { timeout, today: TEST_TODAY, staleTime: 0 },
  );
  stage = document.createElement('div');
  stage.style.cssText = 'position: fixed; inset: 0; overflow: hidden;';
  document.body.append(stage);
}

/** A service of its own, for an element that has left its first one. */
export function anotherBase(subject: Subject, scene: Scene, answering: Answering): string {
  const id = String(++made);
  scenes.set(id, { ...scene, answering });
  return `/scene-${id}${subject.domain.service.apiBase}`;
}

/** Clears the page. */
export function end(): void {
  stage.remove();
}

/** What was complained of since the last time. */
export const newComplaints = (): string[] => complaints.splice(0);

addEventListener('error', ({ message }) => complaints.push(`nobody caught: ${message}`));
addEventListener('unhandledrejection', ({ reason }) => complaints.push(`nobody caught: ${String(reason)}`));
const consoleError = console.error;
console.error = (...args: unknown[]) => {
  // Those are counted above.
  if (args[0] === '[unhandled]') consoleError(...args);
  else complaints.push(`a mistake of ours: ${args.map(String).join(' ')}`);
};

/** A widget on the page, whose service answers so. */
export function enter(subject: Subject, locale: string, answering: Answering): Scene {
  const id = String(++made);
  const element = document.createElement(subject.tag) as AnswerElement;
  for (const [name, value] of Object.entries(subject.attributes)) element.setAttribute(name, value);
  element.setAttribute('locale', locale);
  element.setAttribute('loading', 'eager');
  const base = `/scene-${id}${subject.domain.service.apiBase}`;
  element.setAttribute('api-base', base);
  element.style.setProperty('position', 'absolute');
  element.style.setProperty('width', '480px');
  const errors: ErrorDetail[] = [];
  const bodies: string[] = [];
  element.addEventListener('dasbor-error', ({ detail }: CustomEventInit<ErrorDetail>) =>
    errors.push(detail!),
  );
  // A filter reads what is chosen from its scope, and has no attributes for it.
  const place = stage.appendChild(document.createElement(subject.kind === 'answer' ? 'div' : 'dasbor-scope'));
  for (const [name, value] of Object.entries(subject.domain.samples[0].attributes))
    place.setAttribute(name, value);
  const leave = (): void => {
    element.remove();
    place.remove();
    scenes.delete(id);
  };
  const scene: Scene = { element, errors, bodies, asked: new Set(), signals: [], base, answering, leave };
  scenes.set(id, scene);
  place.append(element);
  return scene;
}

/** Waits until a condition holds; says what was waited for where it never does. */
export async function waitFor(condition: () => boolean, what: () => string): Promise<void> {
  const begun = performance.now();
  while (!condition()) {
    if (performance.now() - begun > HANGS) throw new Error(`never: ${what()}`);
    await pause(8);
  }
}

/** Waits until the widget has an answer, good or bad. */
export async function settled({ element }: Scene): Promise<void> {
  await waitFor(
    () =>
      element.state === 'ready' ||
      element.state === 'empty' ||
      element.state === 'error' ||
      (element.state === 'stale' && element.error !== null),
    () => `an answer, is ${element.state}`,
  );
  await element.updateComplete;
}

/** Answers with JSON text, and remembers it. */
export const sends =
  (scene: () => Scene, change: (text: string) => string = (text) => text): Answering =>
  async (right) => {
    const text = change(await right());
    scene().bodies.push(text);
    return new Response(text, { headers: { 'Content-Type': 'application/json' } });
  };

/** Does all tasks, so many at a time. */
export async function inParallel<T>(
  tasks: readonly T[],
  lanes: number,
  work: (task: T) => Promise<void>,
): Promise<void> {
  const queue = tasks.values();
  const lane = async (): Promise<void> => {
    for (const task of queue) await work(task);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
