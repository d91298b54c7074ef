/** All that a widget says: texts, and attributes that people read or hear, also in menus that are closed. */

const spoken = [
  'aria-label',
  'aria-roledescription',
  'aria-description',
  'aria-valuetext',
  'title',
  'alt',
  'placeholder',
  'data-label',
  'data-small',
];

/** The texts below a root that have a letter, on one line each. */
export function spokenIn(root: ParentNode): string[] {
  const texts: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === 'style') continue;
    for (const node of element.childNodes) if (node instanceof Text) texts.push(node.data);
    for (const name of spoken) texts.push(element.getAttribute(name) ?? '');
  }
  return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => /\p{L}/u.test(text));
}
