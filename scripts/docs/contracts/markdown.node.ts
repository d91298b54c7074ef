/** Markdown's pieces. */

/** Text as code; nothing for nothing. */
export const code = (text: string | undefined): string => (text ? `\`${text}\`` : '');

/** A table without the columns in which nothing stands; nothing without rows. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const used = columns.map((_, index) => rows.some((row) => row[index]));
  const line = (cells: readonly string[]) =>
    `| ${cells
      .filter((_, index) => used[index])
      .map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|'))
      .join(' | ')} |`;
  return rows.length ? [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n') : '';
}

/** A list; nothing without items. */
export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** JSON as a block. */
export const json = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value)}\n\`\`\``;

/** The name under which a heading can be linked to. */
export const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
