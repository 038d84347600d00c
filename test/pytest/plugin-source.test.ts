// Of older Pythons than the one at hand only this is checked: that they can parse the plugin, and have what it asks of the
// standard library.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { VERSION } from '#src/model/version.ts';
import { findPython, howToGetPython, itWith } from '../support/requires.ts';
import { projectRoot } from '../support/run-cli.ts';

const python = findPython();
const itInPython = itWith(python, howToGetPython);
const source = join(projectRoot, 'src/pytest/plugin/redfirst_pytest.py');
const built = join(projectRoot, 'dist/pytest');

/** Prints what the file imports, what it takes from those modules, and the statements of the module itself. */
const analysis = `
import ast, json, sys
tree = ast.parse(open(sys.argv[1], encoding="utf-8").read(), feature_version=(3, 9))
imports = sorted({one.name for node in ast.walk(tree) if isinstance(node, ast.Import) for one in node.names})
froms = [ast.dump(node) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
def dotted(node):
    if isinstance(node, ast.Name): return node.id
    inner = dotted(node.value) if isinstance(node, ast.Attribute) else None
    return inner and inner + "." + node.attr
names = {name for node in ast.walk(tree) if isinstance(node, ast.Attribute) for name in [dotted(node)] if name}
taken = sorted(name for name in names if name.split(".")[0] in imports)
print(json.dumps({"imports": imports, "froms": froms, "taken": taken, "statements": [type(node).__name__ for node in tree.body]}))
`;

interface Analysis {
  imports: string[];
  froms: string[];
  taken: string[];
  statements: string[];
}

const analysed = (): Analysis =>
  JSON.parse(execFileSync(python ?? '', ['-c', analysis, source], { encoding: 'utf8' }));

/** All of them are there in Python 3.9. */
const TAKEN = [
  'functools.partial',
  'functools.wraps',
  'json.detect_encoding',
  'json.dumps',
  'json.encoder',
  'json.encoder.encode_basestring_ascii',
  'json.loads',
  'os.O_CREAT',
  'os.O_EXCL',
  'os.O_WRONLY',
  'os.close',
  'os.environ',
  'os.environ.__setitem__',
  'os.environ.get',
  'os.environ.pop',
  'os.environ.update',
  'os.ftruncate',
  'os.getpid',
  'os.makedirs',
  'os.open',
  'os.path',
  'os.path.abspath',
  'os.path.dirname',
  'os.path.exists',
  'os.path.join',
  'os.path.realpath',
  'os.pathsep',
  'os.pathsep.join',
  'os.posix_fallocate',
  'os.register_at_fork',
  'os.sep',
  'os.write',
  'sys.implementation',
  'sys.implementation.name',
  'sys.maxsize',
  'sys.modules',
  'sys.modules.get',
  'sys.platform',
  'sys.stderr',
  'sys.version',
  'sys.version.split',
  'time.time_ns',
  'types.CodeType',
  'types.FunctionType',
];

describe('our pytest plugin', () => {
  itInPython('can be parsed by Python 3.9', () => {
    expect(() => analysed()).not.toThrow();
  });

  itInPython('needs nothing but the standard library, as it is since 3.9, and pytest', () => {
    const { imports, froms, taken } = analysed();
    expect(imports).toEqual([
      '_pytest',
      'functools',
      'json',
      'os',
      'pluggy',
      'pytest',
      'sys',
      'time',
      'types',
    ]);
    expect(froms).toEqual([]);
    expect(taken.filter((name) => !/^_?pytest\.|^pluggy\./.test(name))).toEqual(TAKEN);
  });

  itInPython('is one block that coverage.py leaves out', () => {
    expect(analysed().statements).toEqual(['Expr', 'If']);
    expect(readFileSync(source, 'utf8')).toMatch(/^if True: {2}# pragma: no cover$/m);
  });
});

describe('the folder that PYTHONPATH names', () => {
  it('is a distribution of this version with one entry point, and lists no files to rewrite', () => {
    const about = join(built, `pytest_redfirst-${VERSION}.dist-info`);
    expect(readdirSync(built).filter((name) => name !== '__pycache__')).toEqual([
      `pytest_redfirst-${VERSION}.dist-info`,
      'redfirst_look.py',
      'redfirst_pytest.py',
    ]);
    expect(readdirSync(about)).toEqual(['METADATA', 'entry_points.txt', 'top_level.txt']);
    expect(readFileSync(join(about, 'METADATA'), 'utf8')).toContain(
      `\nName: pytest-redfirst\nVersion: ${VERSION}\n`,
    );
    expect(readFileSync(join(about, 'entry_points.txt'), 'utf8')).toBe(
      '[pytest11]\nredfirst = redfirst_pytest\n',
    );
    expect(readFileSync(join(built, 'redfirst_pytest.py'), 'utf8')).toBe(readFileSync(source, 'utf8'));
  });
});
