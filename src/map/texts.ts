/** What maps say, beside what every widget says. */
import type { InBoth } from '../locales/locales.js';

const id = {
  role: 'peta',
  keys: 'Panah menggeser peta, plus dan minus mengubah ukurannya, Home menampilkan semua.',
  zoomIn: 'Perbesar peta',
  zoomOut: 'Perkecil peta',
  showAll: 'Tampilkan semua di peta',
  show: 'Tunjukkan di peta',
  choose: 'Pilih',
  unplaced: 'Tidak bisa dipetakan',
  nonePlaced: 'Tidak satu pun bisa dipetakan: koordinatnya kosong atau salah.',
  failed: 'Peta tidak dapat digambar; angkanya ada di daftar.',
  twoFingers: 'Geser peta dengan dua jari',
  chosen: 'dipilih',
};

/** A map's texts in one language. */
export type MapTexts = typeof id;

const en: MapTexts = {
  role: 'map',
  keys: 'Arrow keys move the map, plus and minus change its size, Home shows all.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showAll: 'Show all on the map',
  show: 'Show on the map',
  choose: 'Select',
  unplaced: 'Can’t be placed on the map',
  nonePlaced: 'Nothing can be placed on the map: the coordinates are missing or wrong.',
  failed: 'The map could not be drawn; its numbers are in the list.',
  twoFingers: 'Move the map with two fingers',
  chosen: 'selected',
};

/** A map's texts in every language. */
export const mapTexts: InBoth<MapTexts> = { id, en };
