/** How one sees that a chart has been drawn, whatever draws it. */

/** What an engine has drawn on, or what Lit has drawn. */
export const DRAWING = 'canvas, .marks';

/** The drawing of a widget; null while it has none. */
export const drawingOf = ({ shadowRoot }: Element): Element | null => shadowRoot!.querySelector(DRAWING);

/** What a drawing looks like, as text: its pixels, or the shapes and colours of its marks. */
export const looksOf = (drawing: Element): string =>
  drawing instanceof HTMLCanvasElement
    ? drawing.toDataURL()
    : [...drawing.querySelectorAll('.mark')]
        .map((mark) => {
          const { fill, opacity } = getComputedStyle(mark);
          const { width, height } = mark.getBoundingClientRect();
          return [fill, opacity, width, height].join();
        })
        .join(';');
