/** What the water widgets are asked with in tests, and what the service answers of the document's example. */

/** The month of the example. */
export const december = { year: '2025', month: '12' } as const;

/** Query parameters of a request by name. */
export const paramsOf = ({ url }: { readonly url: URL }): Record<string, string> =>
  Object.fromEntries(url.searchParams);

/** An element with attributes; null leaves one out. */
export function make(
  tag: string,
  attributes: Readonly<Record<string, string | null>> = december,
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null) element.setAttribute(name, value);
  return element;
}

/** The numbers of the example: three customers, of whom two paid. */
export const kpi = {
  total_pelanggan: 3,
  total_kubikasi: 60.5,
  target: {
    total_nomen: 2,
    total_nominal: 300_000,
    sudah_bayar_nomen: 1,
    sudah_bayar_nominal: 100_000,
    belum_bayar_nomen: 1,
    belum_bayar_nominal: 200_000,
  },
  collection: {
    total_nomen: 2,
    total_nominal: 150_000,
    current_nomen: 2,
    current_nominal: 150_000,
    undue_nomen: 0,
    undue_nominal: 0,
  },
  collection_rate: 50,
  tunggakan: {
    total_nomen: 2,
    total_nominal: 1_250_000,
    sudah_bayar_nomen: 1,
    sudah_bayar_nominal: 250_000,
    belum_bayar_nomen: 1,
    belum_bayar_nominal: 1_000_000,
  },
  anomali: 4,
  periode: '2025-12',
};

/** What only the original answers, and other services may leave out. */
export const onlyTheOriginal = [
  ...['target.belum_bayar_nomen', 'target.belum_bayar_nominal', 'collection', 'tunggakan', 'anomali'],
  'periode',
];
