/** Widgets of a month say which one it is, also where nobody has named one. */
import type { AnswerElement } from '../core/answer-element.js';
import { valuesOf } from '../core/question.js';
import type { View } from '../core/view.js';
import { wordsIn, type Localized } from '../locales/locales.js';
import { waterMonth } from './params.js';

const newest: Localized = { id: 'Bulan terbaru', en: 'Newest month' };

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript asks for any[] in a mixin's base
type Constructor<T> = abstract new (...args: any[]) => T;

/** Gives a kind the words for a month that nobody has named. */
export function OfMonth<V extends View, T extends Constructor<AnswerElement<V>>>(kind: T): T {
  abstract class WithMonth extends (kind as Constructor<AnswerElement<V>>) {
    protected override get footerText(): string {
      const text = super.footerText;
      const { month } = valuesOf(waterMonth, this, this.scope?.values ?? {});
      if (!this.view || this.answer.given || month) return text;
      return [wordsIn(newest, this.language), text].filter(Boolean).join(' · ');
    }
  }
  return WithMonth as unknown as T;
}
