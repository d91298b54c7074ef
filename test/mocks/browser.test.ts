/** The mocks inside a page. */
import { expect } from '@open-wc/testing';
import { DEMO_DEALER, startMocks, TEST_TODAY, type Mocks } from '../../mocks/index.js';
import { topLeasing } from '../../src/dealer/contracts.js';
import { salesByBranch } from '../../src/sales/contracts.js';

const address = `/api/v1${topLeasing.path}?dealer_id=${DEMO_DEALER}&date_from=2024-01-01&date_to=${TEST_TODAY}`;

describe('startMocks', () => {
  let mocks: Mocks;

  before(async () => {
    mocks = await startMocks({ today: TEST_TODAY });
  });

  after(() => mocks.stop());

  it('answers instead of the network', async () => {
    const response = await fetch(address);
    expect(topLeasing.answer.parse(await response.json()).data).to.have.length(5);
  });

  it('answers for any origin', async () => {
    const response = await fetch(`https://api.dealer.test${address}`);
    expect(response.status).to.equal(200);
  });

  it('answers for other services too, under their own bases and prefixes', async () => {
    const query = 'year=2024&month=06&compare=true';
    for (const base of ['/api', '/sales', './default/sales']) {
      const response = await fetch(`${base}${salesByBranch.path}?${query}`);
      expect(salesByBranch.answer.parse(await response.json()).data.current.label).to.equal('Jun 2024');
    }
  });

  it('changes the scenario while it runs', async () => {
    mocks.setScenario('unauthorized');
    expect((await fetch(address)).status).to.equal(401);
    mocks.setScenario('offline');
    const failed = await fetch(address).catch((error: unknown) => error);
    expect(failed).to.be.instanceOf(TypeError);
    mocks.setScenario('default');
    expect((await fetch(address)).status).to.equal(200);
  });

  it('lets everything else through', async () => {
    const response = await fetch(import.meta.url);
    expect(response.ok).to.equal(true);
  });
});
