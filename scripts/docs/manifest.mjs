/** The custom elements manifest: every element's public interface, read from the doc comments of src. */
// @ts-expect-error -- comes without types
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

/** @typedef {import('custom-elements-manifest/schema').Package} Package */
/**
 * @typedef {import('custom-elements-manifest/schema').ClassDeclaration
 *   & import('custom-elements-manifest/schema').CustomElement & {tagName: string}} ElementDocs
 */

/** @returns {Promise<Package>} */
export const makeManifest = async () => {
  const manifest = await cli({ argv: ['analyze', '--quiet'], cwd: process.cwd(), noWrite: true });
  return /** @type {Package} */ (manifest);
};

/** The elements of a manifest, by tag. */
export const elementsIn = (/** @type {Package} */ { modules }) =>
  new Map(
    modules
      .flatMap(({ declarations }) => /** @type {ElementDocs[]} */ (declarations ?? []))
      .map((element) => [element.tagName, element]),
  );
