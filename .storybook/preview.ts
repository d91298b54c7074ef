/** How stories are shown: on a stage that the toolbar sets, drawn by the mocks, documented by the manifest. */
import type { Preview } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import { docsOf } from '../stories/support/manifest.js';
import { widget } from '../stories/support/widget.js';
import { argTypesOf, markupOf } from './docs.js';
import { service } from './service.js';
import { stage } from './stage.js';
import './stage.css';
import { theme } from './theme.js';
import { globalTypes, initialGlobals, viewports } from './toolbar.js';

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals: {
    ...initialGlobals,
    // Where nobody looks at the panel, axe is run by who opens the stories.
    a11y: { manual: parent === window },
  },
  loaders: [() => service.then(() => ({}))],
  decorators: [withActions, stage],
  render: (args, { component }) => widget(component!, args),
  parameters: {
    layout: 'fullscreen',
    // Domains follow in the order of the alphabet.
    options: {
      storySort: {
        order: [
          'Introduction',
          'Foundations',
          ['Colours', 'Type', 'Numbers', 'States', 'Sizes'],
          'Elements by kind',
          'Pages',
          '*',
        ],
      },
    },
    viewport: { options: viewports },
    actions: { handles: ['dasbor-load', 'dasbor-error', 'dasbor-select', 'dasbor-change'] },
    controls: { sort: 'none' },
    docs: {
      theme,
      extractArgTypes: argTypesOf,
      extractComponentDescription: (tag: string) => docsOf(tag)?.description,
      source: {
        language: 'html',
        transform: (
          _code: string,
          { component, args }: { component?: string; args: Record<string, unknown> },
        ) => (component ? markupOf(component, args) : _code),
      },
    },
  },
};

export default preview;
