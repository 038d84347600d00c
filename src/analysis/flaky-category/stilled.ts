import { expressionOf } from './expression.ts';
import type { PythonFunction } from './python-module.ts';
import type { Statement } from './python-statements.ts';
import type { Origin, SignSource } from './sign.ts';

/** Names of calls, decorators and fixtures that make something the same in each run. */
const STILLING: readonly { source: SignSource; names: RegExp }[] = [
  {
    source: 'random',
    names:
      /^(?:(?:\w+\.)?random\.seed|seed|torch\.manual_seed|manual_seed|(?:\w+\.)?seed_instance|Faker\.seed)$/,
  },
  {
    source: 'clock',
    names:
      /^(?:(?:freezegun\.)?freeze_time|(?:time_machine|mocker|freezer)\.travel|freezer|time_machine|frozen_time)$/,
  },
  {
    source: 'network',
    names:
      /^(?:responses(?:\.activate)?|respx(?:\.mock)?|requests_mock|httpx_mock|respx_mock|aioresponses|vcr|(?:\w+\.)?use_cassette|(?:moto\.)?mock_\w+|httpretty\.activate|pook\.on)$/,
  },
  { source: 'process', names: /\.(?:wait|communicate)$/ },
];

/** Calls that put something of the test's own in a name's place. */
const REPLACING = new Set('patch setattr object'.split(' '));

/** pytest's own fixtures, and the object of a method. */
const HARMLESS = new Set('self cls tmp_path tmpdir capsys capfd caplog request recwarn'.split(' '));

/** What a test keeps still: sources, and names that it replaces. */
export interface Stilled {
  sources: ReadonlySet<SignSource>;
  replaced: ReadonlySet<string>;
}

/** What these functions keep still between them. */
export function stilledIn(functions: readonly PythonFunction[]): Stilled {
  const found = functions.flatMap(({ body, decorators, parameters, module }) => [
    ...(module.isWhole ? [] : parameters.filter(isForItsEffect(body)).map(() => UNSEEN)),
    ...parameters.map((name) => ({ sources: sourcesStilledBy(name, false), replaced: [] })),
    ...[...decorators, ...body].map(stilledBy),
  ]);
  return {
    sources: new Set(found.flatMap(({ sources }) => sources)),
    replaced: new Set(found.flatMap(({ replaced }) => replaced)),
  };
}

/** A fixture that a test names and does not use is there for what it does; that may be to keep any of these still. */
const UNSEEN: { sources: SignSource[]; replaced: string[] } = {
  sources: ['clock', 'random', 'network'],
  replaced: [],
};

function isForItsEffect(body: readonly Statement[]): (name: string) => boolean {
  const used = new Set(body.flatMap(({ tokens }) => tokens.map(({ text }) => text)));
  return (name) => !HARMLESS.has(name) && !used.has(name);
}

function stilledBy({ tokens, keyword }: Statement): { sources: SignSource[]; replaced: string[] } {
  const sources: SignSource[] = [];
  const replaced: string[] = [];
  for (const { names, args } of expressionOf(tokens).chains) {
    if (args !== null || keyword === '@')
      sources.push(...sourcesStilledBy(names.join('.'), args !== null && args.end > args.start));
    if (args === null || !REPLACING.has(names.at(-1) ?? '')) continue;
    for (const { kind, text } of tokens.slice(args.start, args.end))
      if (kind === 'string') replaced.push(text.slice(text.lastIndexOf('.') + 1));
  }
  return { sources, replaced };
}

/** A generator of random numbers is still only with a seed. */
function sourcesStilledBy(name: string, isGivenSomething: boolean): SignSource[] {
  return STILLING.filter(
    ({ source, names }) => names.test(name) && (source !== 'random' || isGivenSomething),
  ).map(({ source }) => source);
}

/** Whether the test keeps a sign's source still. */
export function isStilled({ sign, written }: Origin, { sources, replaced }: Stilled): boolean {
  const name = written.replace(/\(.*$/, '');
  return (
    (sign.source !== 'other' && sources.has(sign.source)) ||
    replaced.has(name.slice(name.lastIndexOf('.') + 1))
  );
}
