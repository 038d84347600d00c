import type { HttpRequest, Outcome } from './answer.ts';
import type { Controls } from './controls.ts';

/**
 * One control over HTTP: `POST /_fake/<name-in-kebab-case>` with its argument as JSON, or `GET` for those that need none.
 * What goes wrong is 400 with the message.
 */
export async function answerControl(controls: Controls, request: HttpRequest): Promise<Outcome> {
  const name = camelCase(request.url.pathname.slice('/_fake/'.length));
  const control = new Map<string, unknown>(Object.entries(controls)).get(name);
  if (typeof control !== 'function') return json(404, { message: `There is no control ${name}` });
  try {
    const text = Buffer.from(request.body).toString('utf8');
    const given: unknown = text === '' ? {} : JSON.parse(text);
    const result: unknown = await control(given);
    return json(200, result ?? null);
  } catch (error) {
    return json(400, { message: error instanceof Error ? error.message : String(error) });
  }
}

/** `createRepository` as it stands in a path: `create-repository`. */
export function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function json(status: number, body: unknown): Outcome {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return { kind: 'answer', answer: { status, headers, body: Buffer.from(JSON.stringify(body)) }, delayMs: 0 };
}
