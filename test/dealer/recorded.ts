/** What the real dealer service answered, for browser tests. */

/** One recorded answer, and what was asked. */
export interface RecordedAnswer<B = Readonly<Record<string, unknown>>> {
  readonly name: string;
  readonly path: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly status: number;
  readonly body: B;
}

const { body } = await fetch('/test/fixtures/dealer/answers.json.gz');
const unpacked = new Response(body!.pipeThrough(new DecompressionStream('gzip')));

/** Every recorded answer. */
export const recordedAnswers = (await unpacked.json()) as readonly RecordedAnswer[];

/** The recorded answer of a name such as `leasing_top-companies__main`. */
export function recorded<B = Readonly<Record<string, unknown>>>(name: string): RecordedAnswer<B> {
  const found = recordedAnswers.find((answer) => answer.name === name);
  if (!found) throw new Error(`Nothing was recorded as ${name}`);
  return found as unknown as RecordedAnswer<B>;
}
