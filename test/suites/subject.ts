/** What the shared suite has to know of an element, and the ways to put it on the page. */
import { fixture, html } from '@open-wc/testing';
import type { AnswerElement } from '../../src/core/answer-element.js';
import { DRAWING, drawingOf } from '../support/drawing.js';
import { json, serve, type Responder, type Seen } from '../support/service.js';
import { inState, pause, textOf, until } from '../support/wait.js';

/** Attributes by name; null leaves one out. */
export type Attributes = Readonly<Record<string, string | null>>;

/** An element, or a variant of one. */
export interface Subject {
  readonly tag: string;
  readonly kind: 'chart' | 'card' | 'table' | 'list' | 'map';
  /** The one of its kind that is tested for what the kind does: one element of each kind, without variants. */
  readonly typical?: true;
  /** The attributes without which it is idle, each with a value; maybe none. Of the first one any text is a value. */
  readonly needs: Attributes;
  /** It asks several questions, and shows the answer to the first one alone: what becomes of the others its own test says. */
  readonly isJoined?: true;
  /** What makes it this variant. */
  readonly attributes?: Attributes;
  /** A right answer, as the service sends it. */
  readonly answer: object;
  /** What a person reads of that answer, in Indonesian. */
  readonly shows: readonly string[];
  /** A right answer without items, where the answer is a list. */
  readonly empty?: object;
  /** What it says of that, where it isn't what every widget says. */
  readonly says?: string;
  /** The right answer with a text as its first name, where it holds names. */
  readonly named?: (name: string) => object;
  /** Paths that a right answer may lack, beside `success` and `message`: `data[].no`. */
  readonly optional?: readonly string[];
  /** Paths of numbers that may be null. */
  readonly nullable?: readonly string[];
  /** What it says with the same words in both languages. */
  readonly terms?: readonly string[];
}

/** The element of a subject, not on the page yet. */
export function make(subject: Subject, attributes: Attributes = {}): AnswerElement {
  const element = document.createElement(subject.tag) as AnswerElement;
  const all = { ...subject.needs, ...subject.attributes, ...attributes };
  for (const [name, value] of Object.entries(all)) if (value !== null) element.setAttribute(name, value);
  return element;
}

/** The element of a subject on the page. */
export const put = (subject: Subject, attributes?: Attributes): Promise<AnswerElement> =>
  fixture<AnswerElement>(html`${make(subject, attributes)}`);

// Far from the numbers of pages, which are asked for too.
const valueOf = (number: number): string => String(1000 + number);

/** Attributes that ask another question than those of the subject, and others for another number. */
export const asking = (subject: Subject, number: number): Attributes => ({
  [Object.keys(subject.needs)[0]!]: valueOf(number),
});

/** As wide as the narrowest place that a widget has to fit into. */
export const narrow: Attributes = { style: 'width: 280px' };

/** Whether a request asks the question of that number. */
export const asks = ({ url }: Seen, number: number): boolean =>
  [...url.searchParams.values()].includes(valueOf(number));

/** What a service says, and what becomes of it. */
export interface Staged {
  readonly attributes?: Attributes;
  readonly answer?: object;
  readonly state?: 'ready' | 'empty';
}

/** The element on the page with a service that always says the same, drawn. */
export async function shown(
  subject: Subject,
  { attributes, answer = subject.answer, state = 'ready' }: Staged = {},
): Promise<AnswerElement> {
  serve(() => json(answer));
  return drawn(subject, await inState(await put(subject, attributes), state));
}

/** Waits until a chart that is ready has its drawing too, and the table for screen readers. */
export async function drawn(subject: Subject, element: AnswerElement): Promise<AnswerElement> {
  if (subject.kind === 'chart' && element.state === 'ready')
    await until(
      () =>
        drawingOf(element) &&
        element.renderRoot.querySelector('[part=table]') &&
        element.renderRoot.querySelector('#chart-about .keys'),
      'a drawing, its table and its description',
    );
  return element;
}

/** What a person reads where the data, or a message in its place, stands. */
export const bodyOf = (element: Element): string => textOf(element, '[part=body]');

/** Whether a text stands in another as a whole: "5" isn't in "50", in "1.5" or in "5%". */
export const stands = (text: string, whole: string): boolean => {
  const literal = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}]|[\\p{N}][.,]|-)${literal}(?![\\p{L}\\p{N}%]|[.,][\\p{N}])`, 'u').test(
    whole,
  );
};

/** Which texts of the right answer can be read. */
export const readable = ({ shows }: Subject, element: Element): string[] =>
  shows.filter((text) => stands(text, textOf(element, '.tools, [part=body]')));

/** Whether there is a place on the screen where numbers stand. */
export const hasNumbers = ({ renderRoot }: AnswerElement): boolean =>
  renderRoot.querySelector(`${DRAWING}, table, [part=value], [part=list], [part=map]`) !== null;

/** The same answer with a zero for every number, also for sums of money that come as a text. */
export const zeros = (value: unknown): unknown =>
  typeof value === 'number'
    ? 0
    : typeof value === 'string' && /^\d+\.\d+$/.test(value)
      ? '0'
      : Array.isArray(value)
        ? value.map(zeros)
        : value !== null && typeof value === 'object'
          ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, zeros(inner)]))
          : value;

/** A right answer in which nothing can be read of the subject's own. */
export const otherAnswer = ({ empty, answer }: Subject): object => empty ?? (zeros(answer) as object);

/** A service that answers a question of number 2 with another answer, and the questions late by so many ms. */
export const twoAnswers =
  (subject: Subject, delays: Readonly<Record<1 | 2, number>>): Responder =>
  async (request) => {
    const second = asks(request, 2);
    await pause(delays[second ? 2 : 1]);
    return json(second ? otherAnswer(subject) : subject.answer);
  };
