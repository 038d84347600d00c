// A process of its own that opens the history in the folder given, saves the run given as JSON, says so, and stays.
import { argv, pid, stdout } from 'node:process';
import { openHistory } from '#src/history/open-history.ts';
import { workflowRunSchema } from '#src/model/workflow-run.ts';
import { ManualClock } from '../support/a-clock.ts';

const [, , folder = '', run = ''] = argv;
const history = await openHistory({
  database: { folder },
  clock: new ManualClock(),
  holder: `the holder, pid ${pid}`,
});
await history.saveRun(workflowRunSchema.parse(JSON.parse(run)));
stdout.write('saved\n');
setInterval(() => {}, 60_000);
