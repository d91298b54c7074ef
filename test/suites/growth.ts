/** A widget that comes and goes leaves no observer and no listener behind. */
import { expect } from '@open-wc/testing';
import type { AnswerElement } from '../../src/core/answer-element.js';
import { configure } from '../../src/config.js';
import { json, serve } from '../support/service.js';
import { inState, pause } from '../support/wait.js';
import { drawn, make, put, type Subject } from './subject.js';

const ROUNDS = 50;

type Observer = Pick<ResizeObserver, 'observe' | 'unobserve' | 'disconnect'>;
type Options = AddEventListenerOptions | boolean | undefined;

/** Watches the page's observers, and the listeners on what outlives a widget, until it is stopped. */
class Watch {
  readonly #observed = new Map<object, Set<unknown>>();
  readonly #listeners = new Set<string>();
  readonly #numbers = new WeakMap<object, number>();
  readonly #undo: (() => void)[] = [];
  #last = 0;

  constructor() {
    for (const { prototype } of [ResizeObserver, IntersectionObserver, MutationObserver])
      this.#watchObservers(prototype as Observer);
    this.#watchListeners(EventTarget.prototype);
  }

  /** What is alive just now. */
  get alive(): { observed: number; listeners: number } {
    let observed = 0;
    for (const targets of this.#observed.values()) observed += targets.size;
    return { observed, listeners: this.#listeners.size };
  }

  stop(): void {
    for (const undo of this.#undo) undo();
  }

  /** Calls back after every call of a method. */
  #after(object: object, name: string, callback: (self: object, args: readonly unknown[]) => void): void {
    const methods = object as Record<string, (...args: unknown[]) => unknown>;
    const original = methods[name];
    // A MutationObserver has no `unobserve`.
    if (!original) return;
    methods[name] = function (this: object, ...args: unknown[]) {
      original.apply(this, args);
      callback(this ?? window, args);
    };
    this.#undo.push(() => (methods[name] = original));
  }

  #watchObservers(prototype: Observer): void {
    const of = (observer: object): Set<unknown> => {
      const targets = this.#observed.get(observer) ?? new Set();
      this.#observed.set(observer, targets);
      return targets;
    };
    this.#after(prototype, 'observe', (self, [target]) => of(self).add(target));
    this.#after(prototype, 'unobserve', (self, [target]) => of(self).delete(target));
    this.#after(prototype, 'disconnect', (self) => of(self).clear());
  }

  #watchListeners(prototype: EventTarget): void {
    // Listeners on a widget's own elements go with it; those on anything else have to be taken away.
    const stays = (target: object, listener: unknown): listener is object =>
      Boolean(listener) &&
      !(target instanceof AbortSignal) &&
      (!(target instanceof Node) || target === document || target === document.documentElement);
    const keyOf = (target: object, type: unknown, listener: object, options: Options): string => {
      const capture = typeof options === 'object' ? options.capture : options;
      return [this.#numberOf(target), type, this.#numberOf(listener), Boolean(capture)].join();
    };
    this.#after(prototype, 'addEventListener', (target, [type, listener, options]) => {
      const { signal, once } = Object(options) as AddEventListenerOptions;
      if (!stays(target, listener) || once || signal?.aborted) return;
      const key = keyOf(target, type, listener, options as Options);
      this.#listeners.add(key);
      signal?.addEventListener('abort', () => this.#listeners.delete(key), { once: true });
    });
    this.#after(prototype, 'removeEventListener', (target, [type, listener, options]) => {
      if (stays(target, listener)) this.#listeners.delete(keyOf(target, type, listener, options as Options));
    });
  }

  #numberOf(object: object): number {
    const number = this.#numbers.get(object) ?? ++this.#last;
    this.#numbers.set(object, number);
    return number;
  }
}

/** The tests of growth. */
export function growth(subject: Subject): void {
  describe('growth', () => {
    let watch: Watch;
    beforeEach(() => (watch = new Watch()));
    afterEach(() => watch.stop());

    /** Takes an element off the page and waits until it has let go. */
    const leave = async (element: AnswerElement): Promise<void> => {
      element.remove();
      // A drawing closes one turn later, so that a move doesn't close it.
      await pause(5);
    };

    it('leaves no observer and no listener behind, however often it comes and goes', async () => {
      serve(() => json(subject.answer));
      let element = await put(subject);
      const box = element.parentElement!;
      await drawn(subject, await inState(element, 'ready'));
      await leave(element);
      const { alive } = watch;
      for (let round = 0; round < ROUNDS; round++) {
        // The same one again, and another one.
        if (round % 2) element = make(subject);
        box.append(element);
        await drawn(subject, await inState(element, 'ready'));
        await leave(element);
      }
      expect(watch.alive).to.deep.equal(alive);
    });

    it('is forgotten also where it never came near', async () => {
      serve(() => json(subject.answer));
      const element = await put(subject, { style: 'margin-top: 9999px' });
      const box = element.parentElement!;
      await leave(element);
      const { alive } = watch;
      for (let round = 0; round < ROUNDS; round++) {
        box.append(make(subject, { style: 'margin-top: 9999px' }));
        await pause(0);
        box.replaceChildren();
      }
      expect(watch.alive).to.deep.equal(alive);
    });

    it('hears of changed settings and languages once while it is on the page, and not when it has left', async () => {
      serve(() => json(subject.answer));
      const element = await inState(await put(subject), 'ready');
      const box = element.parentElement!;
      for (let round = 0; round < 3; round++) {
        element.remove();
        box.append(element);
      }
      await element.updateComplete;
      let heard = 0;
      const update = element.requestUpdate.bind(element);
      element.requestUpdate = (...args) => {
        heard++;
        update(...args);
      };
      /** How often an element hears of one change of the settings, and of one of the page's language. */
      const change = async (): Promise<number[]> => {
        heard = 0;
        configure({ timeout: 20_000 + Math.random() });
        const settings = heard;
        document.documentElement.lang = document.documentElement.lang === 'en' ? 'id' : 'en';
        // Observers speak before any other task: what else an element does when it has time isn't counted.
        await Promise.resolve();
        return [settings, heard - settings];
      };
      expect(await change()).to.deep.equal([1, 1]);
      await leave(element);
      expect(await change()).to.deep.equal([0, 0]);
      document.documentElement.removeAttribute('lang');
    });
  });
}
