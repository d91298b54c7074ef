/** Hands a file to the browser. */

/** Saves a blob under a name; characters that file systems refuse become dashes. */
export function download(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name.replace(/[^\w.-]+/g, '-');
  link.click();
  // The click has started the download; the address is only needed until the browser has opened it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
