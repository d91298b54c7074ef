/** The cards of a Vue page: what each of them asks and has. */
import { shallowReactive, type Component, createApp, h } from 'vue';
import { questionsOf, type ChartPage, type Question } from '../questions.js';
import { dataOf, load, type ChartData } from './answers.js';

/** One card of the page. */
export interface Card {
  /** Another number is another component. */
  readonly key: number;
  question: Question;
  data: ChartData | undefined;
}

let keys = 0;

const cardOf = (question: Question): Card => {
  const card = shallowReactive<Card>({ key: keys++, question, data: undefined });
  void load(question).then((data) => (card.data = data));
  return card;
};

/** Mounts a page of cards. Each is a component of its own: what it gets renders it alone, not the others. */
export function mount(page: ChartPage, component: Component): void {
  const cards = shallowReactive(questionsOf(page).map(cardOf));
  createApp(() => cards.map((card) => h(component, { key: card.key, card }))).mount('main');
  window.control = {
    give: (answers) => {
      cards.forEach((card, index) => (card.data = dataOf(card.question, answers[index])));
    },
    ask: (questions) => {
      cards.forEach((card, index) => {
        const question = questions[index]!;
        void load(question).then((data) => Object.assign(card, { question, data }));
      });
    },
    replace: (count) => {
      for (const [index, { question }] of cards.slice(0, count).entries()) cards[index] = cardOf(question);
    },
  };
}
