import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { unpackReports } from '#src/ingest/raw-artifact.ts';
import { coverageXml, junitOf } from '../support/raw-artifacts.ts';
import { zipOf } from './zip-bytes.ts';

const junit = junitOf('tests.test_a', { test_a: 'passes' });
const coverage = coverageXml('src/a.py', { 1: 1 });

async function unpacked(files: Record<string, string | Uint8Array>, room = true) {
  const bytes = zipOf(Object.entries(files).map(([name, content]) => ({ name, content })));
  const read = await unpackReports({ name: 'art', bytes, inflated: () => room });
  if ('refused' in read) return read;
  return { ...read, reports: read.reports.map(({ path, folder }) => [path, folder]) };
}

describe('an uploaded artifact', () => {
  it('has its reports told by what is in them, in any folder, packed or not, and sorted', async () => {
    expect(
      await unpacked({
        'z/out.txt': junit,
        'a/b/result.dat': coverage,
        'c.bin': gzipSync(junit),
        'notes.txt': 'hello',
        'htmlcov/index.html': '<!doctype html>',
      }),
    ).toEqual({
      reports: [
        ['art/a/b/result.dat', 'a/b'],
        ['art/c.bin', null],
        ['art/z/out.txt', 'z'],
      ],
      onlyMeasures: false,
      passedOver: ['htmlcov/index.html', 'notes.txt'],
    });
  });

  it('has what is called a report among its reports, so that what is wrong with it is said', async () => {
    expect(await unpacked({ 'junit.xml': 'PK', 'other.xml': '<a/>' })).toMatchObject({
      reports: [['art/junit.xml', null]],
      passedOver: ['other.xml'],
    });
  });

  it('only measures when all that it holds is coverage', async () => {
    expect(await unpacked({ 'coverage.xml': coverage })).toMatchObject({ onlyMeasures: true });
    expect(await unpacked({ 'coverage.xml': coverage, 'j.xml': junit })).toMatchObject({
      onlyMeasures: false,
    });
    // Whichever of them comes last by its name.
    expect(await unpacked({ 'a.xml': junit, 'coverage.xml': coverage })).toMatchObject({
      onlyMeasures: false,
    });
    // What can't be read may be of tests.
    expect(await unpacked({ 'coverage.xml': coverage, 'junit.xml': '' })).toMatchObject({
      onlyMeasures: false,
    });
  });

  it('may be one file as it is', async () => {
    const bytes = new TextEncoder().encode(junit);
    const read = await unpackReports({ name: 'report.xml', bytes, inflated: () => true });
    expect(read).toMatchObject({ reports: [{ path: 'report.xml', folder: null }], passedOver: [] });
  });

  it('is refused where there is no room beside the others of its run', async () => {
    expect(await unpacked({ 'junit.xml': junit }, false)).toEqual({
      refused: 'with the other artifacts of the run it is more than is read',
    });
  });

  it('says what it holds instead of reports', async () => {
    const files = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.txt`, 'x']));
    expect(await unpacked(files)).toEqual({
      refused: 'it holds no report that is read, only a.txt, b.txt, c.txt and 2 more',
    });
  });
});
