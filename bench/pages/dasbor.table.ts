import 'dasbor/tokens.css';
import 'dasbor/dealer/history-table.js';
import { fields } from './table-fields.js';

document.querySelector('history-table')!.columns = fields.map(({ field }) => field);
