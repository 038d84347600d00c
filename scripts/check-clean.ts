// Fails when the build changed what is committed: dist/, schema/ and the tables of README.md and docs/ must be what the sources give.
import { execFileSync } from 'node:child_process';

const changed = execFileSync('git', ['status', '--porcelain', '--', 'dist', 'schema', 'README.md', 'docs'], {
  encoding: 'utf8',
});
if (changed !== '') {
  console.error(
    `dist/, schema/, the README or a table in docs/ is not what the sources give. Run \`npm run build\` and commit the result:\n${changed}`,
  );
  process.exit(1);
}
console.log('dist/, schema/ and the README are fresh');
