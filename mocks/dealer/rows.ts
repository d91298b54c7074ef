/** The mock dealers' rows: made up, but the same every time, up to any day that is called today. */
import { dayNumber } from '../kit/calendar.js';
import { billRows } from './rows/bills.js';
import { deliveryDetailRows, deliveryRows } from './rows/deliveries.js';
import { documentRows, documentUnitRows } from './rows/documents.js';
import { inboundRows, inboundUnitRows } from './rows/inbound.js';
import { leasingRows } from './rows/leasing.js';
import { orderRows, orderUnitRows } from './rows/orders.js';
import { prospectRows } from './rows/prospects.js';
import { salesUntil, type Dealer, type Sale, type Story } from './rows/sales.js';
import { lazyTables, type DealerRow, type TableName, type Tables } from './tables.js';

/** The dealer of the demo, of the stories and of most tests. */
export const DEMO_DEALER = '12284';

/** The day that is today in tests and stories. */
export const TEST_TODAY = '2024-06-30';

/** The dealers that have rows, for a filter's list. */
export const DEMO_DEALERS: readonly Dealer[] = [
  { id: DEMO_DEALER, name: 'Sinar Jaya Motor Bandung', size: 1 },
  { id: '12519', name: 'Sinar Jaya Motor Cimahi', size: 0.4 },
];

const dealerRow = ({ id, name }: Dealer): DealerRow => ({
  dealer_id: id,
  dealer_name: name,
  is_active: true,
  created_at: '2023-01-02T03:04:05',
  updated_at: '2023-01-02T03:04:05',
});

type Makers = { readonly [T in TableName]: (story: Story, tables: Tables) => Tables[T] };

const makers: Makers = {
  dealers: ({ dealers }) => dealers.map(dealerRow),
  prospect_data: prospectRows,
  spk_dealing_process_data: orderRows,
  spk_dealing_process_units: orderUnitRows,
  delivery_process_data: deliveryRows,
  delivery_process_details: deliveryDetailRows,
  billing_process_data: billRows,
  leasing_data: leasingRows,
  document_handling_data: documentRows,
  document_handling_units: documentUnitRows,
  unit_inbound_data: inboundRows,
  unit_inbound_units: (_story, tables) => inboundUnitRows(tables.unit_inbound_data),
};

/** The rows of about fourteen months up to `today` (YYYY-MM-DD), in the form of the service's tables. */
export function rowsUntil(today: string): Tables {
  let sales: readonly Sale[] | undefined;
  const story: Story = {
    dealers: DEMO_DEALERS,
    today: dayNumber(today),
    sales: () => (sales ??= salesUntil(DEMO_DEALERS, dayNumber(today))),
  };
  const tables: Tables = lazyTables((name) => makers[name](story, tables));
  return tables;
}
