import { describe, expect, it } from '@jest/globals';
import { configChanges } from '#src/config/config-changes.ts';
import { readConfig } from '#src/config/read-config.ts';
import { configChangeText } from '#src/model/config-change.ts';

function configOf(text: string) {
  const read = readConfig(text);
  if ('errors' in read) throw new Error(JSON.stringify(read.errors));
  return read.config;
}

const changes = (from: string, to: string) =>
  configChanges(configOf(from), configOf(to)).map(configChangeText);
const rules = (...all: string[]) => `severity: { rules: [${all.join(', ')}] }\n`;
const cart = '{ name: the-cart, severity: P1, why: it sells, when: { path: ["tests/*.py"] } }';

describe('the changes of a config', () => {
  it('are none where it says the same in other words', () => {
    expect(changes('', 'filing: dry-run\nsla: { hours: { P0: 24 } } # a day\n')).toEqual([]);
  });

  it('are named by their keys, in the order of the schema', () => {
    expect(changes('', 'filing: on\nsla:\n  hours: { P1: 24 }\nlabels: { P0: { name: urgent } }\n')).toEqual([
      'sla.hours.P1: 72 → 24',
      'filing: dry-run → on',
      'labels.P0.name: P0 → urgent',
    ]);
  });

  it('say of lists of names what was added, changed and removed', () => {
    expect(changes('', rules(cart))).toEqual(['severity.rules: the-cart added']);
    expect(changes(rules(cart), '')).toEqual(['severity.rules: the-cart removed']);
    expect(changes(rules(cart), rules(cart.replace('P1', 'P2')))).toEqual([
      'severity.rules: the-cart changed',
    ]);
    expect(
      changes('', 'infrastructure: [{ name: net, message: [a] }, { name: no-space-left, message: [b] }]\n'),
    ).toEqual([
      'infrastructure: net added; name-resolution, package-index, image-pull-limit, runner-lost removed; no-space-left changed',
    ]);
  });

  it('say of rules whose order alone differs that it does', () => {
    const slow = cart.replace('the-cart', 'slow');
    expect(changes(rules(cart, slow), rules(slow, cart))).toEqual(['severity.rules: in another order']);
  });

  it('show other lists whole, and what is set nowhere as such', () => {
    expect(changes('', 'branches: [main]\n')).toEqual(['branches: not set → ["main"]']);
    expect(changes('sla: { notify: [octo] }\n', '')).toEqual(['sla.notify: ["octo"] → []']);
  });
});
