import { expect, fixture, html as page } from '@open-wc/testing';
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  DrawingController,
  type Drawing,
  type DrawingHost,
  type EngineSource,
} from '../../src/core/drawing-controller.js';
import { LoadError } from '../../src/data/errors.js';
import { heard, pause, until } from '../support/wait.js';

/** Writes down what is asked of it. */
class Notes implements Drawing<string> {
  readonly log: string[] = [];
  constructor(readonly host: DrawingHost) {}
  update(content: string): void {
    this.log.push(content);
  }
  rest(): void {
    this.log.push('rest');
  }
  close(): void {
    this.log.push('close');
  }
}

type Engine = (host: DrawingHost) => Notes;

const good: EngineSource<Engine> = { load: async () => (host) => new Notes(host) };

class DrawingTestHost extends LitElement {
  static override properties: PropertyDeclarations = {
    content: { attribute: false },
    source: { attribute: false },
    bare: { attribute: false },
  };

  declare content: string;
  declare source: EngineSource<Engine>;
  declare bare: boolean;

  readonly opened: Notes[] = [];
  readonly drawing = new DrawingController<string, Engine, Notes>(this, {
    name: 'test',
    region: 'div',
    words: () => 'It could not be drawn.',
    open: (engine, host) => {
      const notes = engine(host);
      this.opened.push(notes);
      return notes;
    },
  });

  constructor() {
    super();
    this.content = 'one';
    this.source = good;
    this.bare = false;
  }

  protected override render(): TemplateResult {
    this.drawing.show(this.source, this.content);
    return html`${this.bare || this.drawing.failed ? nothing : html`<div>.</div>`}`;
  }
}

customElements.define('drawing-test-host', DrawingTestHost);

const put = async (more: Partial<DrawingTestHost> = {}): Promise<DrawingTestHost> => {
  const host = document.createElement('drawing-test-host') as DrawingTestHost;
  Object.assign(host, more);
  return fixture<DrawingTestHost>(page`${host}`);
};

const opened = async (host: DrawingTestHost, count = 1): Promise<Notes> => {
  await until(() => host.opened.length === count, `${count} drawings`);
  return host.opened.at(-1)!;
};

/** What is said on the console meanwhile. */
async function saying(run: () => Promise<void>): Promise<unknown[][]> {
  const { error } = console;
  const said: unknown[][] = [];
  console.error = (...words: unknown[]) => said.push(words);
  try {
    await run();
  } finally {
    console.error = error;
  }
  return said;
}

describe('what is drawn on demand', () => {
  it('is told what there is, and what changes', async () => {
    const host = await put();
    const { log } = await opened(host);
    host.content = 'two';
    await host.updateComplete;
    expect(log).to.deep.equal(['one', 'two']);
  });

  it('is kept in a move, closed when the host leaves, and opened when it comes back', async () => {
    const host = await put();
    const first = await opened(host);
    const parent = host.parentElement!;
    parent.append(document.createElement('p'), host);
    await pause(5);
    expect(first.log).to.not.include('close');
    host.remove();
    await until(() => first.log.at(-1) === 'close', 'its end');
    parent.append(host);
    const second = await opened(host, 2);
    expect(second.log).to.deep.equal(['one']);
  });

  it('is closed where its region is gone, and opened where it is back', async () => {
    const host = await put();
    const first = await opened(host);
    host.bare = true;
    await host.updateComplete;
    expect(first.log.at(-1)).to.equal('close');
    host.bare = false;
    await opened(host, 2);
  });

  it('is opened anew by another engine', async () => {
    const host = await put();
    const first = await opened(host);
    host.source = { load: good.load };
    await opened(host, 2);
    expect(first.log.at(-1)).to.equal('close');
  });

  for (const [name, kind, source] of [
    ['that can not be loaded', 'network', { load: () => Promise.reject(new LoadError('network')) }],
    [
      'that can not draw',
      'contract',
      {
        load: async () => () => {
          throw new Error('no canvas');
        },
      },
    ],
  ] as [string, string, EngineSource<Engine>][]) {
    it(`says so once for an engine ${name}, and tries again when asked to`, async () => {
      let host!: DrawingTestHost;
      const errors = heard<{ kind: string; message: string }>('dasbor-error');
      const said = await saying(async () => {
        host = await put({ source });
        await until(() => host.drawing.failed);
        await host.updateComplete;
      });
      expect(said).to.have.length(1);
      host.requestUpdate();
      await host.updateComplete;
      expect(errors.map(({ detail }) => detail)).to.deep.equal([{ kind, message: 'It could not be drawn.' }]);
      expect(host.renderRoot.querySelector('div')).to.equal(null);
      host.source = good;
      host.drawing.retry();
      expect(host.drawing.failed).to.equal(false);
      expect((await opened(host)).log).to.deep.equal(['one']);
    });
  }

  it('says so once when a drawing reports an error, and closes it', async () => {
    const host = await put();
    const notes = await opened(host);
    const said = await saying(async () => {
      notes.host.onError(new Error('lost'));
      notes.host.onError(new Error('lost'));
      await host.updateComplete;
    });
    expect(said).to.have.length(1);
    expect(notes.log.at(-1)).to.equal('close');
    expect(host.drawing.failed).to.equal(true);
  });

  it('is not opened by an engine that comes when the host has left', async () => {
    let come = (): void => {};
    const gate = new Promise<void>((resolve) => (come = resolve));
    const host = await put({ source: { load: async () => (await gate, good.load()) } });
    await until(() => host.drawing.region);
    await pause(50);
    host.remove();
    await pause(5);
    come();
    await pause(5);
    expect(host.opened).to.have.length(0);
    expect(host.drawing.failed).to.equal(false);
  });

  it('loads its engine once for all that draw with it, and once more after a failure', async () => {
    let loads = 0;
    const source: EngineSource<Engine> = {
      load: () => (++loads === 1 ? Promise.reject(new Error('offline')) : good.load()),
    };
    await saying(async () => {
      const host = await put({ source });
      await until(() => host.drawing.failed);
    });
    const hosts = await Promise.all([put({ source }), put({ source }), put({ source })]);
    for (const host of hosts) await opened(host);
    expect(loads).to.equal(2);
  });
});
