/** The page as files, which any web server can send. */
export default { output: 'export' };
