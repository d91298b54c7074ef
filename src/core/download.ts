/** Hands a file to the browser. */

/** A name that every file system takes: of plain characters, not too long, and with its extension. */
export const fileName = (name: string): string =>
  name.replace(/[^\w.-]+/g, '-').replace(/(?<=^.{120}).*(?=\.\w{1,8}$)/, '');

/** Saves a blob under a name. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = fileName(name);
  link.click();
  // The click has started the download; the address is only needed until the browser has opened it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
