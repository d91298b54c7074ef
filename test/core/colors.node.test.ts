/** The default colours, as people see them who see fewer: statuses are told apart and ordered, controls are seen. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  lab65,
  parse,
  wcagContrast,
  type Color,
} from 'culori';

const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

const sources = ['tokens', 'tone'].map((name) => readFileSync(`src/styles/${name}.styles.ts`, 'utf8')).join();

/** The default of a private property, as its style sheet writes it. */
function colorOf(name: string, theme: Theme): Color {
  const found = new RegExp(`--_${name}: var\\(--dasbor-[\\w-]+, light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(
    sources,
  );
  assert.ok(found, `no default of ${name}`);
  return parse(found[theme === 'light' ? 1 : 2]!)!;
}

const eyes: Readonly<Record<string, (color: Color) => Color>> = {
  'all cones': (color) => color,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

/** What two colours have to differ by (CIEDE2000), so that a person tells a mark from the one beside it. */
const APART = 9;
const difference = differenceCiede2000();
const lightness = (color: Color): number => lab65(color).l;

/** Low, Medium, Hot: New, Process, Accepted. */
const ramp = ['color-7', 'color-1', 'color-8'];

for (const theme of themes)
  describe(`the ${theme} colours`, () => {
    for (const [eye, see] of Object.entries(eyes)) {
      const seen = (name: string): Color => see(colorOf(name, theme));

      it(`tell statuses apart with ${eye}`, () => {
        const names = [...ramp, 'good', 'bad', 'neutral'];
        for (const [index, one] of names.entries())
          for (const other of names.slice(index + 1)) {
            const apart = difference(seen(one), seen(other));
            assert.ok(apart >= APART, `${one} and ${other} differ by ${apart.toFixed(1)}`);
          }
      });

      it(`are ordered from Low to Hot with ${eye}`, () => {
        const [low, medium, hot] = ramp.map((name) => lightness(seen(name)));
        const surface = lightness(colorOf('surface', theme));
        // The stronger, the further from what it stands on.
        const steps = [low, medium, hot].map((each) => Math.abs(each! - surface));
        assert.ok(steps[1]! - steps[0]! >= 10 && steps[2]! - steps[1]! >= 10, steps.join());
      });

      // Without blue, red and green stay two colours.
      it(`have a Deal and a Not Deal of two lightnesses with ${eye}`, { skip: eye === 'tritanopia' }, () => {
        assert.ok(Math.abs(lightness(seen('good')) - lightness(seen('bad'))) >= 10);
      });
    }

    it('border fields and buttons by 3:1, and print words by 4.5:1', () => {
      const surface = colorOf('surface', theme);
      assert.ok(wcagContrast(colorOf('edge', theme), surface) >= 3);
      for (const name of ['text', 'muted', 'good', 'bad'])
        assert.ok(wcagContrast(colorOf(name, theme), surface) >= 4.5, name);
      for (const name of [...ramp, 'neutral'])
        assert.ok(wcagContrast(colorOf(name, theme), surface) >= 3, name);
    });
  });
