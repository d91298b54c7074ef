/** Errors as a person reads them: one sentence in the widget's language. */
import { AttributeError, type ErrorDetail, type LoadError } from '../data/errors.js';
import type { Texts } from '../locales/locales.js';

function message(error: LoadError | AttributeError, { errors }: Texts): string {
  if (error instanceof AttributeError) {
    const { problem, attribute, value, others } = error;
    if (problem === 'order') return errors.order(attribute, value, others[0]!, others[1]!);
    if (problem === 'choice' || problem === 'month')
      return errors[problem](attribute, value, others.join(', '));
    return errors[problem](attribute, value);
  }
  const { kind, status, words } = error;
  if (kind === 'attribute') return '';
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

/** The detail of `dasbor-error`, its message in the language of `texts`. */
export function errorDetail(error: LoadError | AttributeError, texts: Texts): ErrorDetail {
  const text = message(error, texts);
  if (error instanceof AttributeError) return { kind: 'attribute', message: text };
  const { kind, status, endpoint, path, expected, received, rows } = error;
  return { kind, status, endpoint, path, expected, received, rows, message: text };
}

/** Where and how an answer breaks its contract, for whoever can mend it; nothing for other errors. */
export const contractNote = (
  { kind, endpoint, path, expected, received }: ErrorDetail,
  { errors }: Texts,
): string =>
  kind === 'contract' ? `${endpoint} · ${errors.contractAt(path ?? '', expected ?? '', received ?? '')}` : '';
