/** What a map loads when it has something to draw. */
import type { MapEngine } from '../drawing.js';
import { LeafletDrawing } from './leaflet-drawing.js';

/** Maps drawn by Leaflet. */
export const engine: MapEngine = { open: (host) => new LeafletDrawing(host) };
