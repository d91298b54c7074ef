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

/** Mounts a page whose root component takes the cards. */
export function mount(page: ChartPage, root: Component): void {
  const cards = shallowReactive(questionsOf(page).map(cardOf));
  createApp(() => h(root, { cards })).mount('main');
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
