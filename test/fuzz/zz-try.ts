import { mutated } from './mutate.ts';
import { randomFrom } from './random.ts';
import { anyDocument } from './xml-grammar.ts';
import { checkXml } from './xml-target.ts';

const n = Number(process.argv[2] ?? 1000);
const seen = new Map<string, number>();
const t = Date.now();
for (let i = 0; i < n; i++) {
  const r = randomFrom(1, i);
  let bytes = new TextEncoder().encode(anyDocument(r));
  if (i % 3) bytes = mutated(r, bytes) as any;
  let d: string | null;
  try {
    d = checkXml(bytes);
  } catch (e) {
    d = 'THROWN ' + (e as Error).stack;
  }
  if (d) {
    const k = d.slice(0, 60).replace(/\d+/g, 'N');
    const c = (seen.get(k) ?? 0) + 1;
    seen.set(k, c);
    if (c <= 2)
      console.log(
        '#' + i,
        JSON.stringify(new TextDecoder().decode(bytes)).slice(0, 600),
        '\n',
        d.slice(0, 900),
        '\n',
      );
  }
}
console.log([...seen].sort((a, b) => b[1] - a[1]).slice(0, 40), Date.now() - t);
