// The workflows that README.md and docs/without-a-server.md show: what `redfirst init` writes into a plain project.
import { type PlannedFile, planInit } from '#src/init/plan.ts';

const pyproject = `[project]
name = "shop"
classifiers = ["Programming Language :: Python :: 3.13"]
[project.optional-dependencies]
test = ["pytest", "pytest-cov"]
[tool.pytest.ini_options]
testpaths = ["tests"]
[tool.coverage.run]
branch = true
`;

const project = {
  paths: ['pyproject.toml', 'src/shop/__init__.py', 'tests/test_shop.py'],
  texts: new Map([['pyproject.toml', pyproject]]),
};

/** What `init` writes into a project with a `src` folder and an extra `test`, whose default branch is main. */
export function documentedFiles(): PlannedFile[] {
  const plan = planInit(project, { name: 'main', from: '' });
  if ('refusal' in plan) throw new Error(plan.refusal);
  return plan.files;
}

/** The file as a block of Markdown that begins with its path. */
export function documentedFile(path: string): string {
  const file = documentedFiles().find((one) => one.path === path);
  if (file === undefined) throw new Error(`init does not write ${path}`);
  return `\`\`\`yaml\n# ${path}\n${file.text}\`\`\``;
}
