/** What a clock on the wall shows in a time zone. */

/** Hours ahead of UTC, all year: Indonesia's zones, and UTC itself. */
const offsets: Readonly<Record<string, number>> = {
  'Asia/Jakarta': 7,
  'Asia/Pontianak': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
  UTC: 0,
};

let other: { readonly zone: string; readonly format: Intl.DateTimeFormat } | undefined;

/** A point in time (ms since 1970, UTC) as YYYY-MM-DD HH:mm in a time zone by its IANA name. */
export function wallTime(time: number, zone: string): string {
  const offset = offsets[zone];
  // The first Intl.DateTimeFormat of a page costs 25 ms of work, and every page would need one before it has drawn anything.
  if (offset !== undefined)
    return new Date(time + offset * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
  if (other?.zone !== zone)
    // sv-SE is the locale that writes it so.
    other = {
      zone,
      format: new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: zone }),
    };
  return other.format.format(time);
}
