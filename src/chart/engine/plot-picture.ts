/** A plot as a picture: ECharts draws it once more, apart from the page. */
import { init } from 'echarts/core';
import { drawPicture } from '../canvas/picture.js';
import type { Theme } from '../canvas/theme.js';
import type { Content, PictureOptions } from '../form.js';
import { PLOT } from '../sizes.js';
import { canvasRoot } from './canvas-root.js';
import type { Shape } from './shape.js';
import { addProbe, readTheme } from './theme.js';

const rgbThemeOf = (themed: HTMLElement): Theme => {
  const probe = addProbe(themed);
  const theme = readTheme(probe);
  probe.remove();
  return theme;
};

/** The picture of a shape. */
export const plotPicture = (
  shape: Shape,
  themed: HTMLElement,
  content: Content,
  options: PictureOptions,
): Promise<Blob> => {
  const { pixelRatio = 2 } = options;
  const { telling } = shape;
  return drawPicture(
    {
      height: () => PLOT,
      paint(context, theme, width, height) {
        const chart = init(canvasRoot(), null, { width, height, devicePixelRatio: pixelRatio });
        try {
          chart.setOption(shape.option({ ...content, width, height, theme, animate: false }));
          context.drawImage(chart.renderToCanvas({ pixelRatio }), 0, 0, width, height);
        } finally {
          chart.dispose();
        }
      },
      ...(telling && content.series[0]?.apart && { legend: (theme) => telling.legend(content, theme) }),
    },
    themed,
    rgbThemeOf(themed),
    content,
    options,
  );
};
