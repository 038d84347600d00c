import type { AppOnFake } from '../app-on-fake.ts';
import { aProject, type JobFacts, type Project } from '../app-project.ts';
import { aTest } from '../builders.ts';
import { failingTest, passingTests } from '../collections.ts';

/** About a payment, so of severity P1: on the default branch it is filed at once. */
export const broken = failingTest('payment');
export const redTests = [...passingTests(3), broken];
export const greenTests = [...passingTests(3), aTest({ nodeId: broken.nodeId })];
export const red: JobFacts[] = [{ tests: redTests }];
export const green: JobFacts[] = [{ tests: greenTests }];
export const ofChange = { event: 'pull_request', branch: 'change' };

/** A project that is green on its default branch, and a pull request from its branch `change`. */
export interface Proposed {
  project: Project;
  number: number;
  headSha: string;
  mergeSha: string;
}

/** Prepares one. */
export async function proposed(
  scene: AppOnFake,
  name: string,
  options: Parameters<typeof aProject>[2] = {},
): Promise<Proposed> {
  const project = await aProject(scene, name, options);
  await project.run({ jobs: green });
  return { project, ...(await project.propose({ branch: 'change' })) };
}

/** The same after a run that broke a test, so with a comment of ours. */
export async function commentedOn(
  scene: AppOnFake,
  name: string,
): Promise<Proposed & { comment: number; commentNode: string }> {
  const world = await proposed(scene, name);
  await world.project.run({ ...ofChange, jobs: red });
  const found: unknown = await scene.github.requestAs({
    as: 'octo',
    method: 'GET',
    path: `/repos/${world.project.name}/issues/${world.number}/comments`,
  });
  const [comment] = found as { id: number; node_id: string }[];
  return { ...world, comment: comment?.id ?? 0, commentNode: comment?.node_id ?? '' };
}
