'use client';
/** What hears of widgets, or gives them objects, runs in the browser. The mock server answers (`npx dasbor mock-api`). */
import { configure } from 'dasbor/config.js';
import { HistoryTable } from 'dasbor/react/history-table.js';
import { StatusProspectChart } from 'dasbor/react/status-prospect-chart.js';
import { useState } from 'react';

configure({ apiBase: 'http://127.0.0.1:8787/api/v1' });

const period = { dealer: '12284', dateFrom: '2024-01-01', dateTo: '2024-06-30' };

export function Prospects() {
  const [filters, setFilters] = useState<Record<string, string>>({});
  return (
    <>
      <StatusProspectChart
        {...period}
        by="status"
        style={{ height: '320px' }}
        onDasborSelect={({ detail }) => setFilters(detail.value ? { status_prospect: detail.value } : {})}
      />
      <HistoryTable
        {...period}
        source="prospect"
        filters={filters}
        columns={['nama_lengkap', 'status_prospect']}
      />
    </>
  );
}
