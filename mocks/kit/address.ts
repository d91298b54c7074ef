/** Addresses of routes, with parameters and stars, as patterns that are compiled once. */

/** The values of an address's parameters by name, decoded. */
export type Params = Readonly<Record<string, string>>;

/** Finds the parameters in the address of a request; undefined where it is another address. */
export type Pattern = (url: URL) => Params | undefined;

const escaped = (text: string): string => text.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The path of a page alone means an address of its own origin. */
const whole = (address: string): string =>
  address.startsWith('/') && globalThis.document ? new URL(document.baseURI).origin + address : address;

/**
 * A pattern of an address whose parameters are written `{id}` or `:id`; a star stands for any text. As with msw, letter
 * case and a slash at the end make no difference.
 */
export function patternOf(address: string): Pattern {
  const source = escaped(whole(address).replaceAll(/\{(\w+)\}/g, ':$1'))
    .replaceAll('*', '.*')
    .replaceAll(/\/:([A-Za-z_]\w*)/g, '/(?<$1>[^/]+)');
  const pattern = new RegExp(`^${source}/?$`, 'i');
  return ({ origin, pathname }) => {
    const found = pattern.exec(origin + pathname);
    if (!found) return undefined;
    try {
      return Object.fromEntries(
        Object.entries(found.groups ?? {}).map(([name, text]) => [name, decodeURIComponent(text)]),
      );
    } catch {
      // A percent sign that encodes nothing.
      return undefined;
    }
  };
}
