/** The frame around the stories: dasbor's name and colours. */
import { addons } from 'storybook/manager-api';
import { theme } from './theme.js';

addons.setConfig({ theme });
