/** Names that try to break whatever shows them: they are shown, and nothing more. */
import { expect } from '@open-wc/testing';
import { drawn, narrow, shown, type Subject } from './subject.js';

const names = [
  '<img src=x onerror="window.dasborAttacked=true"><dasbor-attack></dasbor-attack>',
  '</td></table></style><script>window.dasborAttacked=true</script>',
  '${alert(1)}{{alert(1)}}<!--',
  'PT "Summit" O\'Oto & Rekan &amp; &lt;b&gt;',
  'Baris satu\nBaris dua\r\n\tBaris tiga',
  '\u202Egpj.exe\u202C dibalik \u2066(\u2067',
  'شركة التمويل 123',
  `${'Sangat'.repeat(60)} panjang`,
  '__proto__',
  'constructor',
];

/** What a name would make if it were taken for markup. */
const made = 'img, script:not([src]), iframe, dasbor-attack, style';

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The tests of hostile names. */
export function hostile(subject: Subject): void {
  const { named } = subject;
  if (!named) return;
  describe('hostile names', () => {
    for (const name of names)
      it(`shows ${JSON.stringify(name.slice(0, 40))} as it is`, async () => {
        const element = await drawn(subject, await shown(subject, { answer: named(name) }));
        const shadow = element.renderRoot;
        const holders = [...shadow.querySelectorAll('bdi')].filter(
          ({ textContent }) => folded(textContent) === folded(name),
        );
        // Isolated, so that a change of direction inside the name turns nothing around it.
        expect(holders).to.not.have.lengthOf(0);
        expect(shadow.querySelectorAll(made)).to.have.lengthOf(0);
        expect(document.querySelectorAll('dasbor-attack')).to.have.lengthOf(0);
        expect(window).to.not.have.property('dasborAttacked');
      });

    it('stays inside its frame with them', async () => {
      for (const name of names) {
        const element = await shown(subject, { answer: named(name), attributes: narrow });
        const { scrollWidth, clientWidth } = element.renderRoot.querySelector('.frame')!;
        expect(scrollWidth, name).to.be.at.most(clientWidth);
      }
    });
  });
}
