import { answerRequest, type HttpRequest, type Outcome } from './answer.ts';
import { answerDownload } from './artifact-store.ts';
import { answerControl } from './control-server.ts';
import { type AsyncControls, controlsOf } from './controls.ts';
import { createFake } from './fake.ts';
import { listen } from './listen.ts';

interface FakeGitHubOptions {
  /** 0, the default, takes a free one. */
  port?: number;
  /** Where the clock stands still (ISO 8601); it runs with the machine's when absent. */
  now?: string;
}

/** A GitHub of one's own, in this process. */
export type FakeGitHub = AsyncControls & {
  /** The root of the REST API; GraphQL is at `/graphql` below it. */
  readonly url: string;
  close(): Promise<void>;
};

/** Starts a fake GitHub on 127.0.0.1: its API, its controls below `/_fake`, and its artifact store on a port of its own. */
export async function startFakeGitHub(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  const heard: { answer(request: HttpRequest): Promise<Outcome>; download(request: HttpRequest): Outcome } = {
    answer: () => Promise.reject(new Error('The fake GitHub is not ready')),
    download: () => ({ kind: 'break', held: false }),
  };
  const held = new Set<() => void>();
  const onHeld = (breakIt: () => void): void => {
    held.add(breakIt);
  };
  const store = await listen({ port: 0, onHeld, answer: async (request) => heard.download(request) });
  const api = await listen({ port: options.port ?? 0, onHeld, answer: (request) => heard.answer(request) });
  const fake = createFake({
    url: api.url,
    blobUrl: store.url,
    startMs: options.now === undefined ? null : Date.parse(options.now),
    heldConnections: held,
  });
  const controls = controlsOf(fake);
  heard.download = (request) => answerDownload(fake, request);
  heard.answer = async (request) =>
    request.url.pathname.startsWith('/_fake/')
      ? answerControl(controls, request)
      : answerRequest(fake, request);
  return {
    ...asynchronous(controls),
    url: api.url,
    async close() {
      await Promise.all([api.close(), store.close()]);
    },
  };
}

/** The controls with every answer as a promise, so that this process and another are driven alike. */
function asynchronous(controls: ReturnType<typeof controlsOf>): AsyncControls {
  const wrapped = Object.entries(controls).map(([name, control]) => [
    name,
    async (given: never) => (control as (given: never) => unknown)(given),
  ]);
  return Object.fromEntries(wrapped) as AsyncControls;
}
