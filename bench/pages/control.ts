/** What the bench does with a page once it is drawn. */
import type { Question } from '../questions.js';

/** Each page has one, as `window.control`. */
export interface Control {
  /** The charts get these answers, all at once and without a request. */
  give(answers: readonly unknown[]): void;
  /** The charts ask these questions. */
  ask(questions: readonly Question[]): void;
  /** Takes so many charts out of the page, and puts new ones in their places; tables don't. */
  replace?(count: number): void;
}

declare global {
  interface Window {
    control: Control;
  }
}
