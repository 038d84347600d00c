import { join, relative } from 'node:path';
import { GitError } from '#src/checkout/run-git.ts';
import { explainFiles, explainFound, explainNext } from '#src/init/explain.ts';
import { type InitPlan, type PlannedFile, planInit } from '#src/init/plan.ts';
import { escapeLog } from '#src/render/escape-log.ts';
import { EXIT, UsageError } from './exit.ts';
import type { InitRequest } from './requests.ts';
import type { Shell } from './shell.ts';

/**
 * `redfirst init`: writes the workflows and the config into a repository, all of them or none, and says what to do next.
 * What is there is never overwritten: it stays, and is named (exit code 2). Done again, there is nothing to do (exit code 0).
 */
export async function init({ folder, yes }: InitRequest, shell: Shell): Promise<number> {
  const root = await repositoryAt(folder ?? shell.currentFolder(), shell);
  const branch = (await shell.git.defaultBranch(root)) ?? { name: 'main', from: 'nothing says otherwise' };
  const plan = planInit(await shell.readProject(root), branch);
  if ('refusal' in plan) throw new UsageError(plan.refusal);
  const missing = await missingFiles(plan, root, shell);
  shell.print(escapeLog(explainFound(plan)));
  if (missing.length === 0) {
    shell.print(
      `\nAll files are there, as init writes them: there is nothing to write.\n\n${escapeLog(explainNext(plan))}`,
    );
    return EXIT.done;
  }
  if (!yes && !(await isWanted(missing, shell))) {
    shell.say('nothing was written.');
    return EXIT.not;
  }
  await shell.createFiles(root, missing);
  shell.print(`\n${escapeLog(explainFiles('Written', missing))}\n\n${escapeLog(explainNext(plan))}`);
  return EXIT.done;
}

/** The top folder of the repository: GitHub looks for workflows there only. */
async function repositoryAt(folder: string, shell: Shell): Promise<string> {
  const text = `${folder} is no folder of a git repository. Run \`init\` in a clone, or after \`git init\`.`;
  try {
    const root = await shell.git.topFolder(folder);
    if (relative(root, folder) !== '' && folder !== '.')
      shell.say(`the repository's top folder is ${root}; the files go there.`);
    return root;
  } catch (error) {
    if (error instanceof GitError) throw new UsageError(text, { cause: error });
    throw error;
  }
}

/** @throws UsageError when one of the files is there with another content */
async function missingFiles({ files }: InitPlan, root: string, shell: Shell): Promise<PlannedFile[]> {
  const missing: PlannedFile[] = [];
  const others: string[] = [];
  for (const file of files) {
    const text = await shell.readText(join(root, file.path));
    if (text === null) missing.push(file);
    // git may have changed the ends of its lines.
    else if (text.replaceAll('\r\n', '\n') !== file.text) others.push(file.path);
  }
  if (others.length === 0) return missing;
  const are =
    others.length === 1 ? 'is there already and stays as it is' : 'are there already and stay as they are';
  const left =
    missing.length === 0
      ? ''
      : `, so that ${missing.map(({ path }) => path).join(' and ')} would be only a part`;
  throw new UsageError(
    `${others.join(' and ')} ${are}${left}. Nothing was written. Move it away to have it written anew, or take what you miss from docs/without-a-server.md.`,
  );
}

async function isWanted(missing: readonly PlannedFile[], shell: Shell): Promise<boolean> {
  if (shell.confirm === null)
    throw new UsageError(
      `there is no terminal to ask on whether to write ${missing.map(({ path }) => path).join(', ')}. Give --yes to write without asking.`,
    );
  shell.print(`\n${escapeLog(explainFiles('To be written', missing))}\n`);
  return shell.confirm(missing.length === 1 ? 'Write it?' : `Write these ${missing.length} files?`);
}
