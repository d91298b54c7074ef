/** Excel files of what a widget shows. What writes them is loaded when the first one is asked for. */
import { onDemand } from '../data/on-demand.js';
import type { View } from './view.js';

/** A view as an Excel workbook of one sheet. Rejects with the signal's reason when that aborts. */
export const toXlsx = async (view: View, signal?: AbortSignal): Promise<Blob> => {
  const { writeXlsx } = await onDemand(() => import('./xlsx-writer.js'));
  signal?.throwIfAborted();
  return writeXlsx(view, signal);
};
