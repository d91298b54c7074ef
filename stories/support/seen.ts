/** What a person sees of a widget, and waiting for it. */
import { expect } from 'storybook/test';
import type { WidgetState } from '../../src/core/answer-source.js';
import type { AnswerElement } from '../../src/core/answer-element.js';

/** Milliseconds: long enough for a machine that does other things too. */
const PATIENCE = 15_000;

/** Waits until something is so, else fails with what is so instead. */
async function until(isSo: () => boolean, problem: () => string): Promise<void> {
  for (const end = Date.now() + PATIENCE; !isSo();) {
    if (Date.now() > end) throw new Error(problem());
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** A text with its white space folded, as a page shows it. */
export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

const frameOf = (widget: Element): HTMLElement => widget.shadowRoot!.querySelector<HTMLElement>('.frame')!;

/** All text of a widget. */
export const textOf = (widget: Element): string => folded(frameOf(widget).innerText);

/** Waits until a widget is in a state, and drawn in it. */
export async function expectState(widget: AnswerElement, state: WidgetState): Promise<void> {
  await until(
    () => widget.state === state,
    () => `<${widget.localName}> is ${widget.state}, not ${state}: ${textOf(widget)}`,
  );
  await widget.updateComplete;
}

/** The story's widget, in a state and drawn in it. */
export async function seen(canvas: HTMLElement, tag: string, state: WidgetState): Promise<AnswerElement> {
  const widget = canvas.querySelector<AnswerElement>(tag)!;
  await expectState(widget, state);
  return widget;
}

/** Expects texts that stand somewhere in the widget. */
export async function expectTexts(widget: Element, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await until(
      () => textOf(widget).includes(text),
      () => `“${text}” is not in: ${textOf(widget)}`,
    );
  }
}

const isPainted = (canvas: HTMLCanvasElement): boolean => {
  const { width, height } = canvas;
  const pixels = width && height ? canvas.getContext('2d')!.getImageData(0, 0, width, height).data : [];
  return pixels.some((value, index) => index % 4 === 3 && value > 0);
};

/** Marks that can be seen: of a size, in a colour. */
const isMark = (mark: Element): boolean => {
  const { width, height } = mark.getBoundingClientRect();
  return width * height > 0 && !/none|rgba\(.*, 0\)/.test(getComputedStyle(mark).fill);
};

/** Expects a drawing with something on it. */
export const expectDrawing = ({ shadowRoot }: Element): Promise<void> =>
  until(
    () =>
      [...shadowRoot!.querySelectorAll('canvas')].some(isPainted) ||
      [...shadowRoot!.querySelectorAll('.marks .mark')].some(isMark),
    () => 'nothing is drawn',
  );

/** Expects that nothing of the widget sticks out of it sideways. */
export async function expectWidth(widget: HTMLElement, width: number): Promise<void> {
  const frame = frameOf(widget);
  await expect(Math.round(widget.getBoundingClientRect().width)).toBe(width);
  await expect(frame.scrollWidth).toBeLessThanOrEqual(frame.clientWidth + 1);
}

/** Expects light text on a dark ground. */
export async function expectDark(widget: Element): Promise<void> {
  const { backgroundColor, color } = getComputedStyle(frameOf(widget));
  const lightness = (text: string): number => {
    const [red = 0, green = 0, blue = 0] = text.match(/[\d.]+/g)!.map(Number);
    return (red * 2 + green * 7 + blue) / 2550;
  };
  await expect(lightness(backgroundColor)).toBeLessThan(0.25);
  await expect(lightness(color)).toBeGreaterThan(0.6);
}

/** Expects that names which are markup have stayed text. */
export async function expectHarmless(widget: Element): Promise<void> {
  await expect((window as { dasborAttacked?: boolean }).dasborAttacked).toBe(undefined);
  await expect(widget.shadowRoot!.querySelectorAll('script, [onerror], frame b > b').length).toBe(0);
}
