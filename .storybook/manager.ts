/** The frame around the stories: dasbor's name and colours, and no more than a designer needs. */
import { addons } from 'storybook/manager-api';
import { theme } from './theme.js';

addons.setConfig({ theme, enableShortcuts: true, bottomPanelHeight: 260, showToolbar: true });
