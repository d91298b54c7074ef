import { expect, fixture, html } from '@open-wc/testing';
import '../../src/margin/margin-alerts.js';
import type { MarginAlerts } from '../../src/margin/margin-alerts.js';
import { json, serve } from '../support/service.js';
import { inState, textOf } from '../support/wait.js';
import { make, margins, noMargins } from './asked.js';

const put = () => fixture<MarginAlerts>(html`${make('margin-alerts')}`);

describe('margin-alerts', () => {
  it('names what is negative in red and what is low in yellow', async () => {
    const alerts = { lowMarginCategories: ['Beras'], negativeMarginCategories: ['Gula'] };
    serve(() => json({ success: true, data: { ...margins.data, alerts } }));
    const element = await inState(await put(), 'ready');
    const [red, yellow] = [...element.renderRoot.querySelectorAll<HTMLElement>('.alert')];
    expect(red!.innerText).to.contain('Margin negatif').and.to.contain('Gula').and.to.contain('-10,00%');
    expect(red!.classList.contains('tone-bad')).to.equal(true);
    expect(yellow!.innerText).to.contain('Margin rendah').and.to.contain('Beras');
    expect(yellow!.classList.contains('tone-6')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('takes no room where there is none', async () => {
    serve(() => json(noMargins));
    const element = await inState(await put(), 'empty');
    expect(element.getBoundingClientRect().height).to.equal(0);
    expect(textOf(element)).to.not.contain('Margin negatif');
  });
});
