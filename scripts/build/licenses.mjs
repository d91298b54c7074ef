/** Licences of what is bundled, where the list that the bundler makes is not enough. */
import { appendFileSync, readFileSync } from 'node:fs';

/**
 * Says on top of a chunk with Leaflet whose it is: its licence wants that in every copy.
 * @param {{moduleIds: readonly string[]}} chunk
 */
export const bannerOf = ({ moduleIds }) =>
  moduleIds.some((id) => /\/node_modules\/leaflet\//.test(id))
    ? '/*! Leaflet, © 2010-2023 Volodymyr Agafonkin, © 2010-2011 CloudMade, BSD-2-Clause: see licenses.md */'
    : '';

/** ECharts' notice, and the licence of the parts of d3 in it, which its own licence only names. */
export const addNotices = (/** @type {string} */ file) => {
  const read = (/** @type {string} */ name) => readFileSync(`node_modules/echarts/${name}`, 'utf8').trim();
  appendFileSync(
    file,
    `\n## Notice of echarts\n\n${read('NOTICE')}\n\n## d3, in echarts (BSD-3-Clause)\n\n${read('licenses/LICENSE-d3')}\n`,
  );
};
