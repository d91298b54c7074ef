/** Errors as a person reads them: one sentence in the widget's language. */
import { AttributeError, type CommonProblem, type ErrorDetail, type LoadError } from '../data/errors.js';
import { wordsIn, type Locale, type Texts } from '../locales/locales.js';

/** In what a sentence is said. */
interface Speaker {
  readonly language: Locale;
  readonly texts: Texts;
}

function message(error: LoadError | AttributeError, { language, texts: { errors } }: Speaker): string {
  if (error instanceof AttributeError) {
    const { problem, attribute, value, others, words } = error;
    const say: (...parts: string[]) => string = wordsIn(words, language) ?? errors[problem as CommonProblem];
    return say(attribute, value, ...others);
  }
  const { kind, status } = error;
  const words = typeof error.words === 'function' ? error.words(wordsIn, language) : error.words;
  // A 404 in the service's own words is about what was asked for, not about the address.
  const ours =
    kind !== 'http' && !(kind === 'not-found' && words)
      ? errors[kind]
      : !status
        ? errors.unsuccessful
        : status < 500
          ? errors.refused(status)
          : errors.server(status);
  return words ? `${ours} ${words}` : ours;
}

/** The detail of `dasbor-error`, its message in the language of whoever says it. */
export function errorDetail(error: LoadError | AttributeError, speaker: Speaker): ErrorDetail {
  const text = message(error, speaker);
  if (error instanceof AttributeError) return { kind: 'attribute', message: text };
  const { kind, status, endpoint, path, expected, received, rows } = error;
  return { kind, status, endpoint, path, expected, received, rows, message: text };
}

/** Where and how an answer breaks its contract, for whoever can mend it; nothing for other errors. */
export const contractNote = (
  { kind, endpoint, path, expected, received }: ErrorDetail,
  { errors }: Texts,
): string =>
  kind === 'contract' && expected
    ? `${endpoint} · ${path ? `${path}: ` : ''}${errors.contractAt(expected, received ?? '')}`
    : '';
