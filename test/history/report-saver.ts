// A process of its own that saves generated reports in an order of its own, when it is told to.
import { argv, pid, stdin, stdout } from 'node:process';
import { openHistory } from '#src/history/open-history.ts';
import { randomFrom } from '../fuzz/random.ts';
import { ManualClock } from '../support/a-clock.ts';
import { generatedReports, saveGenerated } from './generated-reports.ts';

const [, , url = '', seed = ''] = argv;
const { reports } = generatedReports({ seed: 1, runs: 24 });
const random = randomFrom(Number(seed));
const shuffled = reports
  .flatMap(({ run, collections }) => collections.map((collection) => ({ run, collections: [collection] })))
  .map((report) => ({ report, place: random.int(2 ** 30) }))
  .sort((a, b) => a.place - b.place);
const history = await openHistory({
  database: { url },
  clock: new ManualClock(),
  holder: `saver, pid ${pid}`,
});
stdout.write('ready\n');
stdin.once('data', async () => {
  await Promise.all(shuffled.map(({ report }) => saveGenerated(history, report)));
  await history.close();
  stdin.destroy();
});
