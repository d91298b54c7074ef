/** Names of the standard stories in the sidebar, by export. */
export const STORY_NAMES = {
  Default: 'Default',
  Loading: 'Loading',
  Empty: 'Empty',
  Failed: 'Error',
  Invalid: 'Invalid answer',
  Hostile: 'Hostile names',
  Idle: 'Idle (asks nothing yet)',
  Narrow: 'Narrow (280 px)',
  Dark: 'Dark',
  English: 'English',
} as const;

/** Export of a standard story. */
export type StandardName = keyof typeof STORY_NAMES;

/** In the toolbar: the sample without what every element of the domain needs. */
export const INCOMPLETE = 'incomplete';
