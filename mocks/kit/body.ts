/** Reads the bodies of requests; null is what can't be read, for the service to refuse in its own words. */

/** A JSON object. */
export async function readJson(request: Request): Promise<Readonly<Record<string, unknown>> | null> {
  const value: unknown = await request.json().catch(() => null);
  return typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown> | null)
    : null;
}

/** The fields and files of a form, multipart ones too. */
export const readForm = (request: Request): Promise<FormData | null> => request.formData().catch(() => null);
