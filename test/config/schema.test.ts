import { describe, expect, it } from '@jest/globals';
import { DEFAULT_CONFIG, DEFAULT_SEVERITY_RULES } from '#src/config/defaults.ts';
import { configSchema } from '#src/config/schema.ts';
import { severityRuleSchema, slaHoursSchema } from '#src/model/severity.ts';

describe('the config', () => {
  it('is complete when the file says nothing', () => {
    expect(configSchema.parse({})).toEqual(DEFAULT_CONFIG);
  });

  it('tries own rules before the defaults', () => {
    const own = { name: 'slow', severity: 'P3', why: 'it can wait', when: { marker: ['slow'] } };
    expect(configSchema.parse({ severity: { rules: [own] } }).severity.rules).toEqual([
      own,
      ...DEFAULT_SEVERITY_RULES,
    ]);
  });

  it('keeps the defaults of the severities that it does not name', () => {
    expect(configSchema.parse({ sla: { hours: { P0: 8 } } }).sla.hours).toEqual({
      P0: 8,
      P1: 72,
      P2: 168,
      P3: 336,
    });
  });

  it.each([
    [{ severty: {} }],
    [{ sla: { hours: { P4: 1 } } }],
    [{ sla: { hours: { P0: 0 } } }],
    [{ excerpts: 'all' }],
    [{ severity: { rules: [{ name: 'x', severity: 'P9', why: 'y', when: {} }] } }],
    [{ severity: { rules: [{ name: 'x', severity: 'P1', why: 'y', when: { wrods: ['a'] } }] } }],
  ])('refuses %j', (config) => {
    expect(configSchema.safeParse(config).success).toBe(false);
  });
});

describe('the default rules', () => {
  it('are valid, and each has a name of its own', () => {
    for (const rule of DEFAULT_SEVERITY_RULES) expect(severityRuleSchema.parse(rule)).toEqual(rule);
    expect(new Set(DEFAULT_SEVERITY_RULES.map(({ name }) => name)).size).toBe(DEFAULT_SEVERITY_RULES.length);
    expect(slaHoursSchema.parse(DEFAULT_CONFIG.sla.hours)).toEqual({ P0: 24, P1: 72, P2: 168, P3: 336 });
  });

  it('end with one that takes everything', () => {
    expect(DEFAULT_SEVERITY_RULES.at(-1)).toMatchObject({ severity: 'P2', when: {} });
  });
});
