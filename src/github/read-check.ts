import type { Annotation } from '#src/model/preview-output.ts';
import { type Bot, type RepositoryAccess, routeOf } from './api.ts';
import { PER_PAGE, readPages } from './pages.ts';
import { withPatience } from './with-patience.ts';

/** A check run of ours as it is on GitHub. */
export interface WrittenCheck {
  id: number;
  status: string;
  conclusion: string | null;
  title: string | null;
  summary: string | null;
  annotations: number;
}

/** The newest check run of that name that our App made on the commit; null: there is none. */
export async function readCheck(
  access: RepositoryAccess,
  { headSha, name }: { headSha: string; name: string },
): Promise<WrittenCheck | null> {
  const { data } = await withPatience(access.clock, () =>
    access.api.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
      ...routeOf(access),
      ref: headSha,
      check_name: name,
      filter: 'latest',
      per_page: PER_PAGE,
    }),
  );
  const ours = data.check_runs
    .filter((check) => check.name === name && isOurs(check, access.bot))
    .sort((a, b) => Number(b.id) - Number(a.id))[0];
  if (ours === undefined) return null;
  const { id, status, conclusion, output } = ours;
  return {
    id: Number(id),
    status,
    conclusion,
    title: output.title,
    summary: output.summary,
    annotations: output.annotations_count,
  };
}

/**
 * Marks a check run that we made with a workflow's token: a job of that name is a check run of the same App, and its
 * external id is another one.
 */
export const SHARED_CHECK_ID = 'redfirst';

function isOurs(
  { app, external_id }: { app: { id: number; slug?: string } | null; external_id: string | null },
  { appId, login }: Bot,
): boolean {
  if (appId !== null) return app?.id === appId;
  return `${app?.slug}[bot]` === login && external_id === SHARED_CHECK_ID;
}

/** The annotations that a check run has. */
export async function readAnnotations(access: RepositoryAccess, checkRun: number): Promise<Annotation[]> {
  const found = await readPages(
    access,
    async (page) =>
      (
        await access.api.request('GET /repos/{owner}/{repo}/check-runs/{check_run_id}/annotations', {
          ...routeOf(access),
          check_run_id: checkRun,
          per_page: PER_PAGE,
          page,
        })
      ).data,
  );
  return found.map(({ path, start_line, end_line, annotation_level, title, message }) => ({
    path,
    start_line,
    end_line,
    annotation_level: levelOf(annotation_level),
    title: title ?? '',
    message: message ?? '',
  }));
}

function levelOf(level: string | null): Annotation['annotation_level'] {
  return level === 'notice' || level === 'warning' ? level : 'failure';
}
