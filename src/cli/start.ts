// The bin's first file. It must parse on any Node with ES modules, so that an old one gets a sentence, not a stack.
import { setFlagsFromString } from 'node:v8';

const needed = [22, 12];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === needed[0] && minor >= 12)) {
  // Reading makes much short-lived garbage; by default V8 then takes tens of megabytes more, which gains no time. And a
  // command ends before the deepest inlining has paid for its compilation (`npm run bench -- reading` shows both).
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
  // Resolved beside this file at run time; a bundle of its own, since its syntax is newer.
  const main = './cli-main.mjs';
  import(main);
} else {
  console.error(
    `redfirst needs Node ${needed.join('.')} or newer and this is ${process.versions.node}: install Node 24, or run it by \`npx -p node@24 -p redfirst redfirst\`.`,
  );
  process.exitCode = 2;
}
