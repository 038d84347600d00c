import { appRoutes, repositoryInstallationRoutes } from './resources/apps.ts';
import { artifactRoutes } from './resources/artifacts.ts';
import { checkRunRoutes } from './resources/check-runs.ts';
import { commitRoutes } from './resources/commits.ts';
import { contentRoutes } from './resources/contents.ts';
import { graphqlRoutes } from './resources/graphql.ts';
import { issueCommentRoutes } from './resources/issue-comments.ts';
import { issueRoutes } from './resources/issues.ts';
import { labelRoutes } from './resources/labels.ts';
import { pullRoutes } from './resources/pulls.ts';
import { rateLimitRoutes } from './resources/rate-limit.ts';
import { reactionRoutes } from './resources/reactions.ts';
import { repositoryRoutes } from './resources/repositories.ts';
import { searchRoutes } from './resources/search.ts';
import { userRoutes } from './resources/users.ts';
import { workflowRunRoutes } from './resources/workflow-runs.ts';
import type { OtherRoute, RepositoryRoute } from './route.ts';
import type { AnyRoute } from './router.ts';

const repositoryTables: RepositoryRoute[][] = [
  repositoryRoutes,
  repositoryInstallationRoutes,
  contentRoutes,
  commitRoutes,
  pullRoutes,
  workflowRunRoutes,
  artifactRoutes,
  issueRoutes,
  issueCommentRoutes,
  labelRoutes,
  reactionRoutes,
  checkRunRoutes,
];

const otherTables: OtherRoute[][] = [appRoutes, userRoutes, rateLimitRoutes, searchRoutes, graphqlRoutes];

/** Every route that the fake knows. */
export const routes: readonly AnyRoute[] = [
  ...repositoryTables.flat().map((route): AnyRoute => ({ scope: 'repository', route })),
  ...otherTables.flat().map((route): AnyRoute => ({ scope: 'other', route })),
];
