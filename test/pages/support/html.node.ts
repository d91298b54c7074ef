/** Pages as an author writes them. */

/** Attributes that ask for a dealer's first half of 2024, or for less of it. */
export const askedFrom = (from: string): string => `dealer="12284" date-from="${from}" date-to="2024-06-30"`;

/** The attributes that the recorded answers were asked with. */
export const asked = askedFrom('2024-01-01');

/** A page with the script-tag build and the tokens, and widgets that ask its own origin. */
export const pageWith = (body: string, script = '/dist/cdn/dasbor.js'): string => `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/dist/tokens.css" />
    <script type="module" src="${script}"></script>
  </head>
  <body>
    ${body}
  </body>
</html>
`;
