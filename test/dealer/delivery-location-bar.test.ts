import '../../src/dealer/delivery-location-bar.js';
import { runSuite } from '../suites/index.js';
import { period } from './asked.js';

const data = [
  {
    lokasi_pengiriman: 'Jl. Asia Afrika No. 1',
    location_name: 'Jl. Asia Afrika No. 1',
    delivery_count: 135,
    percentage: 25.4,
  },
  {
    lokasi_pengiriman: 'jl. asia afrika no. 1',
    location_name: 'Jl. Asia Afrika No. 1',
    delivery_count: 98,
    percentage: 18.4,
  },
  { lokasi_pengiriman: 'DAGO', location_name: 'Dago', delivery_count: 82, percentage: 15.4 },
];

const answer = { success: true, message: 'ok', data, total_records: 532 };

runSuite({
  tag: 'delivery-location-bar',
  kind: 'chart',
  needs: period,
  answer,
  shows: ['Jl. Asia Afrika No. 1', '233', '43,8%', 'Dago', '82', '15,4%'],
  empty: { ...answer, data: [], total_records: 0 },
  named: (name) => ({
    ...answer,
    data: [{ ...data[0], lokasi_pengiriman: name, location_name: name }, ...data.slice(1)],
  }),
});
