/** Names as an attacker, a foreign keyboard or a careless import would leave them in a table. */
import { hash } from './random.js';

/** Texts that must come out on the screen exactly as they are, and do nothing. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<img src=x onerror="window.dasborAttacked=true">',
  '</script><script>window.dasborAttacked=true</script>',
  `PT "Summit" O'Oto & Rekan`,
  'Baris satu\nBaris dua\r\n\tBaris tiga',
  '\u202Egpj.exe\u202C dibalik \u2066(\u2067',
  `Perusahaan ${'sangat '.repeat(40)}panjang`,
  `Tanpa${'spasi'.repeat(60)}`,
  '=HYPERLINK("http://example.test","klik")',
  '{{7*7}} ${7*7} {b|rich} %s',
  '__proto__',
  'علي بن أحمد 漢字 👩🏽‍🔧 Z̸̢͝a̶l̷g̵o̶',
  '  ',
];

/** The hostile text for a text: always the same one, so that groups stay groups. */
export const hostileText = (value: string): string => HOSTILE_TEXTS[hash(value) % HOSTILE_TEXTS.length]!;
