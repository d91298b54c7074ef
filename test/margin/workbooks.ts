/** Workbooks for tests, in Node and in the browser: right ones, and files that only pretend to be some. */
import { writeXlsx } from 'hucre/xlsx';

type Cell = string | number | Date | null;

/** The two rows above the data. */
export const HEADERS: readonly (readonly Cell[])[] = [
  ['KATEGORI', 'TANGGAL', 'CABANG', null, 'LOKAL', null, 'TOTAL', null],
  [null, null, 'PENCAPAIAN', '%', 'PENCAPAIAN', '%', 'PENCAPAIAN', '%'],
];

/** The rows of the document's example: three margins on two days. */
export const EXAMPLE: readonly (readonly Cell[])[] = [
  ['Beras', 45658, 200_000, null, 50_000],
  ['gula', '02/01/2025', -30_000],
];

/** A workbook with these rows below the headers. */
export async function workbook(
  rows: readonly (readonly Cell[])[],
  sheet = 'Data Gross Margin',
): Promise<Uint8Array<ArrayBuffer>> {
  const all = [...HEADERS, ...rows].map((row) => [...row]);
  return new Uint8Array(await writeXlsx({ sheets: [{ name: sheet, rows: all }] }));
}

/** A file of bytes. */
export const fileOf = (bytes: BlobPart, name = 'margin.xlsx'): File => new File([bytes], name);

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

const crcOf = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = table[(crc ^ byte) & 255]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** An entry of a ZIP. */
interface Entry {
  readonly name: string;
  readonly text: string | Uint8Array<ArrayBuffer>;
  /** The size that is told, where it isn't the true one. */
  readonly told?: number;
}

/** A ZIP whose entries may lie about their sizes. */
export async function zipOf(entries: readonly Entry[]): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, text, told } of entries) {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    const packed = await deflated(bytes);
    const encoded = new TextEncoder().encode(name);
    const head = (signature: number, more: number): Uint8Array => {
      const isCentral = more > 0;
      const header = new Uint8Array((isCentral ? 46 : 30) + encoded.length);
      const view = new DataView(header.buffer);
      view.setUint32(0, signature, true);
      let field = 4;
      if (isCentral) field += 2;
      view.setUint16(field, 20, true);
      view.setUint16(field + 4, 8, true);
      view.setUint32(field + 10, crcOf(bytes), true);
      view.setUint32(field + 14, packed.length, true);
      view.setUint32(field + 18, told ?? bytes.length, true);
      view.setUint16(field + 22, encoded.length, true);
      if (isCentral) view.setUint32(42, at, true);
      header.set(encoded, header.length - encoded.length);
      return header;
    };
    const local = head(0x04034b50, 0);
    directory.push(head(0x02014b50, 1));
    parts.push(local, packed);
    at += local.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(12, size, true);
  view.setUint32(16, at, true);
  return new Uint8Array(await new Blob([...parts, ...directory, end] as BlobPart[]).arrayBuffer());
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The entries of a workbook with one sheet, whose rows are given as XML. */
export const entriesOf = (rows: string, sheet: Partial<Entry> = {}): Entry[] => [
  {
    name: '[Content_Types].xml',
    text: `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
  },
  {
    name: '_rels/.rels',
    text: `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  },
  {
    name: 'xl/workbook.xml',
    text: `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    text: `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  },
  {
    name: 'xl/worksheets/sheet1.xml',
    text: `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    ...sheet,
  },
];

const zeros = (megabytes: number): Uint8Array<ArrayBuffer> => new Uint8Array(megabytes * 1024 ** 2);

/** Files that must be refused within a second, each with what is wrong with it. */
export const hostileFiles: Readonly<Record<string, () => Promise<File>>> = {
  'a renamed PDF': () => Promise.resolve(fileOf('%PDF-1.7\n1 0 obj <<>> endobj', 'margin.xlsx')),
  'an empty file': () => Promise.resolve(fileOf('')),
  'a ZIP bomb': async () => fileOf(await zipOf(entriesOf('', { text: zeros(80) })), 'bomb.xlsx'),
  'a ZIP of many entries': async () =>
    fileOf(
      await zipOf([
        ...entriesOf(''),
        ...Array.from({ length: 200 }, (_, at) => ({ name: `${at}`, text: '' })),
      ]),
    ),
  'a ZIP entry that lies': async () => fileOf(await zipOf(entriesOf('', { text: zeros(60), told: 2000 }))),
  'a ZIP entry that says it is empty': async () =>
    fileOf(await zipOf(entriesOf('', { text: zeros(60), told: 0 }))),
  'a cell at XFD1048576': async () =>
    fileOf(
      await zipOf(
        entriesOf(
          '<row r="3"><c r="A3" t="inlineStr"><is><t>Beras</t></is></c><c r="B3"><v>45658</v></c><c r="C3"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
        ),
      ),
    ),
  '50,001 rows': async () =>
    fileOf(await workbook(Array.from({ length: 50_001 }, (_, at) => ['Beras', 36_526 + at, 1]))),
  'no known sheet': async () => fileOf(await workbook(EXAMPLE, 'Sheet1')),
};
