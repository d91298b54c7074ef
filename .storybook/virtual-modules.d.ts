declare module 'virtual:custom-elements-manifest' {
  const manifest: import('custom-elements-manifest/schema').Package;
  export default manifest;
  /** Every element of every domain, with the room of its kind. */
  export const elements: readonly {
    readonly tag: string;
    readonly domain: string;
    readonly kind?: string;
  }[];
}
