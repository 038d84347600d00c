import { describe, expect, it } from '@jest/globals';
import { renderCheck } from '#src/render/check.ts';
import type { CheckNotice } from '#src/render/check-notices.ts';
import { renderIncompleteCheck, renderNoResultsCheck } from '#src/render/unfinished-check.ts';
import { anAnalysis, aRedAnalysis, someFacts } from '../support/builders.ts';

const facts = someFacts();

function anError(line: number | null, standing: 'here' | 'elsewhere' | 'proposed' = 'proposed'): CheckNotice {
  const place = line === null ? null : { line, column: 5 };
  const error = { file: '.github/redfirst.yml', place, path: `key${line}`, message: 'unknown key' };
  return { kind: 'config-error', error, standing };
}

describe('a check with errors in the config of its pull request', () => {
  it('fails, and says so first', () => {
    const check = renderCheck(anAnalysis(), facts, [anError(3), anError(7)]);
    expect(check.conclusion).toBe('failure');
    expect(check.title).toMatch(/^2 errors in the config of this pull request ▸ /);
    expect(check.summary.split('\n')[0]).toMatch(/^\*\*2 errors in the config of this pull request\*\* ▸ /);
    expect(check.annotations).toEqual([
      {
        path: '.github/redfirst.yml',
        start_line: 3,
        end_line: 3,
        annotation_level: 'failure',
        title: 'Config error: key3',
        message: 'Column 5: unknown key',
      },
      expect.objectContaining({ start_line: 7 }),
    ]);
  });

  it('has its errors before those of tests, and 50 annotations at most', () => {
    const errors = Array.from({ length: 60 }, (_, at) => anError(at + 1));
    const check = renderCheck(aRedAnalysis(), facts, errors);
    expect(check.annotations).toHaveLength(50);
    expect(check.annotations.every(({ path }) => path === '.github/redfirst.yml')).toBe(true);
    expect(check.summary).toContain('left out: GitHub shows 50.');
    const without = renderNoResultsCheck({ reasons: [], notices: errors }, facts);
    expect(without.annotations).toHaveLength(50);
    expect(without.conclusion).toBe('failure');
  });

  it('says them, and has no annotations, while it is incomplete', () => {
    const waiting = ['Nightly'];
    const check = renderIncompleteCheck({ analysis: anAnalysis(), waiting, notices: [anError(3)] }, facts);
    expect(check.summary).toContain('**Config error** of this pull request');
    expect(check.annotations).toEqual([]);
  });
});

describe('a check with errors in the config in force', () => {
  it('is as the tests make it, with annotations where the commit has the file', () => {
    const { conclusion, title } = renderCheck(anAnalysis(), facts);
    const here = renderCheck(anAnalysis(), facts, [anError(3, 'here'), anError(null, 'here')]);
    expect(here).toMatchObject({ conclusion, title });
    expect(here.annotations).toEqual([
      expect.objectContaining({ start_line: 3, annotation_level: 'warning' }),
    ]);
    const elsewhere = renderCheck(anAnalysis(), facts, [anError(3, 'elsewhere')]);
    expect(elsewhere).toMatchObject({ conclusion, title, annotations: [] });
  });
});

describe('a check of a pull request that changes the config', () => {
  it('names ten changes and counts the others', () => {
    const changes = Array.from({ length: 12 }, (_, at) => ({ path: `key${at}`, from: null, to: at }));
    const { summary } = renderCheck(anAnalysis(), facts, [{ kind: 'config-change', changes }]);
    expect(summary).toContain('**The config changes** when this is merged: `key0: not set → 0`, ');
    expect(summary).toContain('`key9: not set → 9`, … and 2 more settings');
  });
});
