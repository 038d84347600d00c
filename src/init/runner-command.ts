import { quotePosix } from '#src/analysis/shell-quote.ts';
import { at, entriesAt, type Settings } from './settings.ts';

/** How a project's tests are run on a fresh machine that has the right Python. */
export interface TestCommand {
  /** Shell lines that install what the tests need. */
  install: string[];
  /** For the Action's `command:`. */
  command: string;
  /** Variables that the job needs for it; null stands for the version of its Python. */
  env: Record<string, string | null>;
  /** Why this way, for people to read. */
  why: string;
}

/** A word of the shell: major and minor of the Python on PATH. */
const PYTHON_OF_JOB = `"$(python -c 'import sys; print("%d.%d" % sys.version_info[:2])')"`;

/** Programs that make an environment of their own and run pytest in it. */
const RUNNERS: readonly ((settings: Settings) => TestCommand | null)[] = [tox, nox, hatch];

/** How the project's own runner runs pytest; null when it has none that does. */
export function runnerCommand(settings: Settings): TestCommand | null {
  for (const runner of RUNNERS) {
    const found = runner(settings);
    if (found !== null) return found;
  }
  return null;
}

/** The tox environment of a folder that runs pytest with the job's own Python; null when there is none. */
function tox(settings: Settings): TestCommand | null {
  const place = ['tox.ini', 'tox.toml', 'setup.cfg', 'pyproject.toml'].find((name) =>
    toxRunsPytest(settings, name),
  );
  if (place === undefined) return null;
  const sections = [...(settings.ini(place === 'tox.ini' ? place : 'setup.cfg') ?? [])];
  const own = sections.find(([, values]) => runsPytest(values.get('commands')))?.[0];
  const environment = own === undefined || own === 'testenv' ? 'py' : own.replace(/^testenv:/, '');
  return {
    install: ['pip install tox'],
    command: `tox run -e ${/^[\w.-]+$/.test(environment) ? environment : quotePosix(environment)}`,
    // tox hands on only what it is told to. By this the plugin is found, without a change to the project's own settings.
    env: { TOX_OVERRIDE: 'testenv.pass_env+=PYTHONPATH,REDFIRST_PYTEST_LOG' },
    why: `tox runs pytest (${place})`,
  };
}

function toxRunsPytest(settings: Settings, name: string): boolean {
  const text = settings.text(name) ?? '';
  if (name === 'pyproject.toml')
    return runsPytest(JSON.stringify(at(settings.pyproject, 'tool', 'tox') ?? ''));
  if (name === 'setup.cfg') return text.includes('[testenv') && runsPytest(text);
  return runsPytest(text.replace(/^\[pytest\]/m, ''));
}

/** The first nox session whose body speaks of pytest. */
function nox(settings: Settings): TestCommand | null {
  const sessions = (settings.text('noxfile.py') ?? '').split(/^(?=@(?:nox\.)?session)/m).slice(1);
  const session = sessions.find(runsPytest);
  const name =
    /^@(?:nox\.)?session\([^)]*\bname\s*=\s*["']([\w.-]+)["']/.exec(session ?? '')?.[1] ??
    /^def\s+(\w+)/m.exec(session ?? '')?.[1];
  if (name === undefined) return null;
  return {
    install: ['pip install nox'],
    // Of a session for several Pythons that of this job; and no session may be left out silently.
    command: `nox --session ${name} --force-python ${PYTHON_OF_JOB}`,
    env: {},
    why: `nox's session ${name} runs pytest (noxfile.py)`,
  };
}

/** A script of one of hatch's environments that runs pytest, else `hatch test` where it is set up. */
function hatch(settings: Settings): TestCommand | null {
  const environments = [
    ...entriesAt(settings.pyproject, 'tool', 'hatch', 'envs'),
    ...entriesAt(settings.toml('hatch.toml'), 'envs'),
  ];
  const scripts = environments.flatMap(([name, environment]) =>
    entriesAt(environment, 'scripts').map(([script, does]) => ({ name, environment, script, does })),
  );
  const found = scripts.find(
    ({ name, script, does }) =>
      runsPytest(JSON.stringify(does)) && [name, script].every((one) => /^[\w.-]+$/.test(one)),
  );
  if (found === undefined)
    return environments.some(([name]) => name === 'hatch-test') ? hatchCommand('hatch test') : null;
  // An environment for several Pythons would else be made for each of them in every job.
  const forSeveral = /"(?:py|python)":/.test(JSON.stringify(at(found.environment, 'matrix') ?? ''));
  const script = found.name === 'default' ? found.script : `${found.name}:${found.script}`;
  return hatchCommand(`hatch run ${forSeveral ? `+py=${PYTHON_OF_JOB} ` : ''}${script}`);
}

function hatchCommand(command: string): TestCommand {
  return { install: ['pip install hatch'], command, env: {}, why: 'hatch runs pytest (pyproject.toml)' };
}

function runsPytest(text: string | undefined): boolean {
  return /(?<![\w-])(?:pytest|py\.test)(?![\w-])/.test(text ?? '');
}
