/** One dealer, one period, three widgets, and what they tell the page: one as a component, the others as tags. */
import { DocumentIndicatorCard } from 'dasbor/react/document-indicator-card.js';
import { useState } from 'react';

const period = { 'date-from': '2024-01-01', 'date-to': '2024-06-30' };

export function App() {
  const [dealer, setDealer] = useState('12284');
  const [filters, setFilters] = useState<Record<string, string>>({});
  const [heard, setHeard] = useState('');

  return (
    <main>
      <label>
        Dealer <input value={dealer} onChange={({ target }) => setDealer(target.value)} />
      </label>
      <output>{heard}</output>
      <dasbor-scope dealer={dealer} {...period}>
        <DocumentIndicatorCard
          noActions={false}
          onDasborLoad={({ detail }) => setHeard(`dasbor-load: ${detail.endpoint}`)}
        />
        <status-prospect-chart
          by="status"
          style={{ height: '320px' }}
          ondasbor-select={({ detail }) => {
            setHeard(`dasbor-select: ${detail.label}`);
            setFilters(detail.value ? { status_prospect: detail.value } : {});
          }}
        />
        <history-table filters={filters} columns={['nama_lengkap', 'status_prospect']} />
      </dasbor-scope>
    </main>
  );
}
