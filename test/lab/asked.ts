/** What the lab's widgets are asked with in tests. */

/** Half a year. */
export const period = { 'date-from': '2026-01-01', 'date-to': '2026-06-30' } as const;

/** An answer in the service's envelope. */
export const told = <T>(data: T): { readonly status: 'OK'; readonly data: T } => ({ status: 'OK', data });

/** Query parameters of a request by name. */
export const paramsOf = ({ url }: { readonly url: URL }): Record<string, string> =>
  Object.fromEntries(url.searchParams);

/** An element with attributes; null leaves one out. */
export function make(tag: string, attributes: Readonly<Record<string, string | null>> = {}): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries({ ...period, ...attributes }))
    if (value !== null) element.setAttribute(name, value);
  return element;
}
