/** The Content-Security-Policy that widgets have to work under: it refuses everything that isn't needed. */
export const strictPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "require-trusted-types-for 'script'",
  'trusted-types dasbor lit-html',
].join('; ');
