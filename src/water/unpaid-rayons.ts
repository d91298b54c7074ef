/** Who has not paid by rayon, as the service counts them: asked only where its list isn't whole. */
import { AnswerController } from '../core/answer-controller.js';
import type { AnswerHost } from '../core/answer-source.js';
import type { Definition } from '../core/definition.js';
import type { View } from '../core/view.js';
import type { Answer } from '../data/endpoint.js';
import type { RayonSum } from './by-rayon.js';
import { waterUnpaidRayons } from './contracts.js';
import { waterMonth } from './params.js';

interface RayonsView extends View {
  readonly rayons: readonly RayonSum[];
}

const definition: Definition<Answer<typeof waterUnpaidRayons>, RayonsView> = {
  heading: { id: '', en: '' },
  endpoint: waterUnpaidRayons,
  params: waterMonth,
  view: (rayons) => ({ columns: [], rows: [], summary: '', rayons }),
};

/** Asks for the rayons of a list; where that fails the list stands without them. */
export class UnpaidRayons extends AnswerController<RayonsView> {
  constructor(host: AnswerHost) {
    super(host, { definition: () => definition, keepsPath: true, tells: { signIn: () => true } });
  }

  /** The rayons; undefined while nobody knows them. */
  get rayons(): readonly RayonSum[] | undefined {
    return this.view?.rayons;
  }
}
