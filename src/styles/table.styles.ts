/** The look of the text alternative when it is shown as a table. */
import { css } from 'lit';

export const tableStyles = css`
  .scroll {
    overflow: auto;
    min-height: 0;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  /* Nobody sees how wide its columns are. */
  .visually-hidden table {
    table-layout: fixed;
  }
  th,
  td {
    padding: 7px 10px 7px 0;
    border-bottom: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: anywhere;
  }
  tr > :last-child {
    padding-right: 0;
  }
  thead th {
    color: var(--_muted);
    font-size: 12px;
    font-weight: 500;
  }
  .integer,
  .decimal,
  .percent,
  .percent2,
  .currency,
  .rupiah {
    text-align: end;
    overflow-wrap: normal;
    white-space: nowrap;
  }
`;
