/** What Storybook is made of: where its stories are and what of it is left out. */
import type { StorybookConfig } from '@storybook/web-components-vite';
import { elements, kindOf } from '../scripts/build/sources.mjs';
import { STORY_NAMES } from '../stories/support/names.ts';

const names: Readonly<Record<string, string>> = STORY_NAMES;

/** By the tag of an element, what it is: the sidebar's filter shows those of one kind. */
const kinds = new Map(elements().map((name) => [name.split('/')[1], kindOf(name)]));

const kindsOf = (title: string | undefined): string[] => {
  const kind = kinds.get(title?.split('/').at(-1));
  return kind ? [kind] : [];
};

const config: StorybookConfig = {
  framework: {
    name: '@storybook/web-components-vite',
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  // Storybook takes no `build` settings from a config file. Its own chunks are the large ones.
  viteFinal: (vite) => ({ ...vite, build: { ...vite.build, chunkSizeWarningLimit: 4000 } }),
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: ['./public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // The stage has the themes, and the standard stories what people measure for.
  features: { backgrounds: false, measure: false, outline: false, sidebarOnboardingChecklist: false },
  // An export is one word of JavaScript; in the sidebar it may say more.
  experimental_indexers: (indexers = []) =>
    indexers.map((indexer) => ({
      ...indexer,
      createIndex: async (...given) =>
        (await indexer.createIndex(...given)).map((entry) => ({
          ...entry,
          name: names[entry.exportName] ?? entry.name ?? entry.exportName,
          tags: [...(entry.tags ?? []), ...kindsOf(entry.title)],
        })),
    })),
};

export default config;
