import { byText } from '#src/model/by-text.ts';
import { groupBy } from '#src/model/group-by.ts';

/** Reports of one artifact, and where they belong. */
export interface PlacedReports<Report> {
  environment: string;
  /** The attempt that made them. */
  attempt: number;
  reports: readonly Report[];
  /** Whether all of them seem to be of coverage. */
  onlyMeasures: boolean;
}

/**
 * Artifacts of one environment and attempt are read together, as what one job left. Coverage that is called by no environment
 * of tests joins the only one that there is; beside several it stays by itself, and its lines are united with theirs.
 */
export function artifactGroups<Report>(
  artifacts: readonly PlacedReports<Report>[],
): Omit<PlacedReports<Report>, 'onlyMeasures'>[] {
  return groupBy(artifacts, ({ attempt }) => String(attempt)).flatMap((ofAttempt) => {
    const tested = new Set(
      ofAttempt.filter(({ onlyMeasures }) => !onlyMeasures).map(({ environment }) => environment),
    );
    const [only] = tested;
    const home = ({ environment }: PlacedReports<Report>): string =>
      tested.size === 1 && only !== undefined ? only : environment;
    return groupBy(ofAttempt, home)
      .map((group) => ({
        environment: home(group[0]),
        attempt: group[0].attempt,
        reports: group.flatMap(({ reports }) => reports),
      }))
      .sort((a, b) => byText(a.environment, b.environment));
  });
}
