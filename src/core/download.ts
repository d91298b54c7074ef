/** Hands a file to the browser. */

/** A name that every file system takes: of plain characters, not too long, and with its extension. */
export function fileName(name: string): string {
  const [, stem = '', extension = ''] = /^(.*?)(\.\w{1,8})?$/s.exec(name.replace(/[^\w.-]+/g, '-'))!;
  return stem.slice(0, 120) + extension;
}

/** Saves a blob under a name. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = fileName(name);
  link.click();
  // The click has started the download; the address is only needed until the browser has opened it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
