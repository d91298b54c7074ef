/** What the board asks: the cases with how many there are, and of the open case what was said and done. */
import { AnswerController } from '../core/answer-controller.js';
import type { AnswerHost } from '../core/answer-source.js';
import type { Definition } from '../core/definition.js';
import type { JoinedDefinition, Part } from '../core/joined-answers.js';
import type { View } from '../core/view.js';
import type { Endpoint } from '../data/endpoint.js';
import type { Case, Cases, CaseStats } from './case-changes.js';
import type { ActivityView, CommentsView } from './case-panel.js';
import { boardView, type BoardView } from './case-view.js';
import {
  analysisActivity,
  analysisComments,
  analysisDetail,
  analysisList,
  analysisStats,
} from './contracts.js';
import { caseList, openCase } from './params.js';

interface Parts extends Readonly<Record<string, Part | undefined>> {
  readonly cases: Part<Cases>;
  readonly stats: Part<CaseStats> & { readonly isOptional: true };
}

/** The cases, and how many there are. */
export const boardQuestions: JoinedDefinition<Parts, BoardView> = {
  heading: { id: 'Papan analisa', en: 'Analysis board' },
  parts: {
    cases: { endpoint: analysisList, params: caseList },
    stats: { endpoint: analysisStats, params: { params: [] }, isOptional: true },
  },
  view: ({ cases, stats }, { locale }) => boardView(cases, stats, locale),
};

interface DetailView extends View {
  readonly one: Case;
}

const nowhere = { heading: { id: '', en: '' }, params: openCase } as const;
const bare = { columns: [], summary: '' } as const;

/** The definition of a list that belongs to a case. */
const listOf = <A extends readonly object[]>(
  endpoint: Endpoint<A>,
): Definition<A, View & { readonly items: A }> => ({
  ...nowhere,
  endpoint,
  view: (items) => ({
    ...bare,
    rows: items.map((source, index) => ({ id: String(index), cells: {}, source })),
    items,
  }),
});

const comments = listOf(analysisComments);
const activity = listOf(analysisActivity);
const detail: Definition<Case, DetailView> = {
  ...nowhere,
  endpoint: analysisDetail,
  view: (one) => ({ ...bare, rows: [{ id: String(one.id), cells: {} }], one }),
};

/** The questions of the open case. */
export class CaseQuestions {
  readonly comments: AnswerController<CommentsView>;
  readonly activity: AnswerController<ActivityView>;
  readonly detail: AnswerController<DetailView>;

  constructor(host: AnswerHost) {
    this.comments = new AnswerController<CommentsView>(host, { definition: () => comments, keepsPath: true });
    this.activity = new AnswerController<ActivityView>(host, { definition: () => activity, keepsPath: true });
    this.detail = new AnswerController<DetailView>(host, { definition: () => detail, keepsPath: true });
  }

  /** Asks of a case that is open; one that isn't listed is asked for by itself. */
  update(isOpen: boolean, isListed: boolean): void {
    for (const answer of [this.comments, this.activity])
      if (isOpen) answer.update();
      else answer.stop();
    if (isOpen && !isListed) this.detail.update();
    else this.detail.stop();
  }
}
