import { html } from 'lit';
import { homePage } from '../support/home.js';

export default { title: 'Foundations/Type', tags: ['!autodocs'] };

/** What is written how; sizes that grow with the widget say from and to. */
const uses = [
  ['Number of a card', '16–32 px', 650, 32, 'Rp 2,83 miliar'],
  ['Numbers side by side', '15–20 px', 650, 20, '1.240'],
  ['Heading', '15 px', 600, 15, 'Pendapatan dealing'],
  ['Text, table, legend', '14 px', 400, 14, 'Adira Dinamika Multi Finance'],
  ['Message, tooltip', '13 px', 400, 13, 'Tidak ada data untuk pilihan ini.'],
  ['Footer, heading of a column, axis', '12 px', 400, 12, 'Diperbarui 12.05'],
] as const;

export const Type = homePage(
  'Type',
  () => html`
    <p>
      The system's own font, or what <code>--dasbor-font</code> says. Figures are of equal width wherever they
      stand below one another. Nothing is smaller than 11 px, and no text style of a page reaches into a
      widget.
    </p>
    <div class="wide" tabindex="0" role="region" aria-label="Type">
      <table>
        <thead>
          <tr>
            <th>Use</th>
            <th>Size</th>
            <th>Weight</th>
            <th>Sample</th>
          </tr>
        </thead>
        <tbody>
          ${uses.map(
            ([use, size, weight, px, sample]) =>
              html`<tr>
                <td>${use}</td>
                <td>${size}</td>
                <td>${weight}</td>
                <td style="font-size: ${px}px; font-weight: ${weight}">${sample}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `,
);
