/** Places on the earth, read from texts as services send them. */

/** A point in degrees. */
export interface Place {
  readonly lat: number;
  readonly lng: number;
}

/** The part of the earth, in degrees, that places can lie in. */
export interface Extent {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

const decimal = /^[+-]?\d{1,3}(?:\.\d+)?$/;

const within = (text: string | null, least: number, most: number): number | undefined => {
  const plain = text?.trim() ?? '';
  const degrees = decimal.test(plain) ? Number(plain) : NaN;
  return degrees >= least && degrees <= most ? degrees : undefined;
};

/**
 * The place of two coordinates; undefined where one is missing, is not a plain decimal ("-6,9147" is none), or
 * lies outside the extent. Nothing is mended or guessed: no place is better than a wrong one.
 */
export function readPlace(
  latitude: string | null,
  longitude: string | null,
  { south, north, west, east }: Extent,
): Place | undefined {
  const lat = within(latitude, south, north);
  const lng = within(longitude, west, east);
  return lat === undefined || lng === undefined ? undefined : { lat, lng };
}

/** The one place that all places are; undefined where there is none, or they differ. */
export function samePlace(places: readonly (Place | undefined)[]): Place | undefined {
  const [first, ...others] = places.filter((place) => place !== undefined);
  return others.every(({ lat, lng }) => lat === first!.lat && lng === first!.lng) ? first : undefined;
}
