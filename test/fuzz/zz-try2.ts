import { mutated } from './mutate.ts';
import { randomFrom } from './random.ts';

const [, , what, n0, seed] = process.argv;
const targets: any = {
  xml: async () => [
    (await import('./xml-grammar.ts')).anyDocument,
    (await import('./xml-target.ts')).checkXml,
  ],
  junit: async () => [
    (await import('./junit-grammar.ts')).junitDocument,
    (await import('./junit-target.ts')).checkJunit,
  ],
};
const [gen, check] = await targets[what as string]();
const n = Number(n0 ?? 1000);
const seen = new Map<string, number>();
const t = Date.now();
for (let i = 0; i < n; i++) {
  const r = randomFrom(Number(seed ?? 1), i);
  let bytes = new TextEncoder().encode(gen(r));
  if (i % 3) bytes = mutated(r, bytes) as any;
  let d: string | null;
  try {
    d = await check(bytes);
  } catch (e) {
    d = 'THROWN ' + (e as Error).stack;
  }
  if (d) {
    const k = d.slice(0, 40).replace(/\d+/g, 'N');
    const c = (seen.get(k) ?? 0) + 1;
    seen.set(k, c);
    if (c <= 2)
      console.log(
        '#' + i,
        JSON.stringify(new TextDecoder().decode(bytes)).slice(0, 1600),
        '\n',
        d.slice(0, 1500),
        '\n',
      );
  }
}
console.log([...seen].sort((a, b) => b[1] - a[1]).slice(0, 40), Date.now() - t);
