import { converter, formatHex, wcagContrast } from 'culori';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { tokenStyles } from '../../src/styles/tokens.styles.js';
import { toneStyles } from '../../src/styles/tone.styles.js';
import { homePage } from '../support/home.js';
import { docsOf } from '../support/manifest.js';

export default { title: 'Foundations/Colours', tags: ['!autodocs'] };

interface Token {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
  readonly about: string;
}

const about = new Map(
  (docsOf('top-leasing-bar')?.cssProperties ?? []).map(({ name, description = '' }) => [name, description]),
);

/** The tokens as the styles have them. */
const tokens: readonly Token[] = [
  ...`${tokenStyles.cssText}${toneStyles.cssText}`.matchAll(
    /var\((--dasbor-[\w-]+), light-dark\((#\w+), (#\w+)\)\)/g,
  ),
].map(([, name = '', light = '', dark = '']) => ({ name, light, dark, about: about.get(name) ?? '' }));

const surface = tokens.find(({ name }) => name === '--dasbor-surface')!;

const hex = (color: string): string => formatHex(converter('rgb')(color))!;

const contrast = (token: Token, theme: 'light' | 'dark'): string =>
  `${wcagContrast(hex(token[theme]), hex(surface[theme])).toFixed(1)} : 1`;

const row = (token: Token): TemplateResult =>
  html`<tr>
    <td><span class="swatch" style="background: ${token.light}"></span> <code>${token.light}</code></td>
    <td>${contrast(token, 'light')}</td>
    <td><span class="swatch" style="background: ${token.dark}"></span> <code>${token.dark}</code></td>
    <td>${contrast(token, 'dark')}</td>
    <td><code>${token.name}</code><br /><small>${token.about}</small></td>
  </tr>`;

const table = (label: string, some: readonly Token[]): TemplateResult =>
  html`<div class="wide" tabindex="0" role="region" aria-label=${label}>
    <table>
      <thead>
        <tr>
          <th>Light</th>
          <th>on surface</th>
          <th>Dark</th>
          <th>on surface</th>
          <th>Token</th>
        </tr>
      </thead>
      <tbody>
        ${some.map(row)}
      </tbody>
    </table>
  </div>`;

const isData = ({ name }: Token): boolean => /-color-\d$/.test(name);
const isStatus = ({ name }: Token): boolean => name.includes('-status-');

export const Colours = homePage(
  'Colours',
  () => html`
    <p>
      Every colour is a token, and a page may set each. Text needs 4.5 : 1 on its surface; borders of fields,
      bars and lines 3 : 1.
    </p>
    <h3>Surfaces and text</h3>
    ${table(
      'Surfaces and text',
      tokens.filter((token) => !isData(token) && !isStatus(token)),
    )}
    <h3>What is good, bad or neither</h3>
    <p>A colour has one meaning on the whole page, and never stands alone: a word or a sign says the same.</p>
    ${table('Status', tokens.filter(isStatus))}
    <h3>Data</h3>
    <p>
      In the order in which they are used. 7, 1 and 8 are one ramp from faint to strong (Low, Medium, Hot),
      which people who see no red, no green or no blue order alike.
    </p>
    ${table('Data', tokens.filter(isData))}
  `,
  async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('tbody tr').length).toBe(tokens.length);
    await expect(tokens.filter(isData).length).toBe(8);
  },
);
