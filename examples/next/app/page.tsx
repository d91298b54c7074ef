/** A page that the server renders; its tags come alive in the browser. */
import { DocumentIndicatorCard } from 'dasbor/react/document-indicator-card.js';
import { Prospects } from './prospects';

export default function Page() {
  return (
    <main>
      <DocumentIndicatorCard dealer="12284" dateFrom="2024-01-01" dateTo="2024-06-30" />
      <Prospects />
    </main>
  );
}
