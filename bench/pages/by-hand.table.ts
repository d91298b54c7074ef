/** The table as DOM methods make it: all rows anew for each page. */
import { loadTablePage, tablePageOf, type TablePage } from './table.js';
import { fields } from './table-fields.js';

const section = document.createElement('section');
const heading = document.createElement('h3');
const place = document.createElement('div');
const table = document.createElement('table');
const body = document.createElement('tbody');
const pager = document.createElement('nav');
const back = document.createElement('button');
const where = document.createElement('span');
const forth = document.createElement('button');
let shown = 1;

section.className = 'table';
heading.textContent = 'Riwayat dealing';
back.textContent = 'Sebelumnya';
forth.textContent = 'Berikutnya';
const head = table.createTHead().insertRow();
for (const { label } of fields) {
  const cell = document.createElement('th');
  cell.scope = 'col';
  cell.textContent = label;
  head.append(cell);
}
table.append(body);
place.append(table);
pager.append(back, where, forth);
section.append(heading, place, pager);
document.querySelector('main')!.append(section);

function draw({ rows, page, pages, total }: TablePage): void {
  shown = page;
  body.replaceChildren(
    ...rows.map((texts) => {
      const row = document.createElement('tr');
      for (const text of texts) row.insertCell().textContent = text;
      return row;
    }),
  );
  back.disabled = page === 1;
  forth.disabled = page === pages;
  where.textContent = `${page} / ${pages} · ${total}`;
}

const show = async (page: number): Promise<void> => draw(await loadTablePage(page));

back.addEventListener('click', () => void show(shown - 1));
forth.addEventListener('click', () => void show(shown + 1));
void show(1);
window.control = {
  give: ([answer]) => draw(tablePageOf(answer)),
  ask: () => void show(shown + 1),
};
