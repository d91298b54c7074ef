/** The charts as ECharts' own guide shows them: `init`, `setOption`, and `resize` with the window. */
import { init, type ECharts } from 'echarts/core';
import { questionsOf, type ChartPage, type Question } from '../questions.js';
import { dataOf, load, type ChartData } from './answers.js';
import { optionOf } from './echarts-option.js';

class Card {
  readonly element = document.createElement('section');
  readonly #place = document.createElement('div');
  readonly #resize = (): void => this.#chart?.resize();
  #question: Question;
  #chart: ECharts | undefined;

  constructor(question: Question) {
    this.#question = question;
    const heading = document.createElement('h3');
    heading.textContent = question.heading;
    this.element.append(heading, this.#place);
    window.addEventListener('resize', this.#resize);
    void this.ask(question);
  }

  async ask(question: Question): Promise<void> {
    this.#question = question;
    this.#draw(await load(question));
  }

  give(answer: unknown): void {
    this.#draw(dataOf(this.#question, answer));
  }

  again(): Card {
    window.removeEventListener('resize', this.#resize);
    this.#chart?.dispose();
    const card = new Card(this.#question);
    this.element.replaceWith(card.element);
    return card;
  }

  #draw(data: ChartData): void {
    this.#chart ??= init(this.#place);
    this.#chart.setOption(optionOf(this.#question, data));
  }
}

/** Fills the page. */
export function start(page: ChartPage): void {
  let cards = questionsOf(page).map((question) => new Card(question));
  document.querySelector('main')!.append(...cards.map(({ element }) => element));
  window.control = {
    give: (answers) => cards.forEach((card, index) => card.give(answers[index])),
    ask: (questions) => cards.forEach((card, index) => void card.ask(questions[index]!)),
    replace: (count) => (cards = cards.map((card, index) => (index < count ? card.again() : card))),
  };
}
