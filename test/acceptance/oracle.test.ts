import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { mapping, readYaml, stepsOf } from '../support/action-file.ts';
import { activeInProse, addresses, renderedMarkdown, renderedPage } from '../support/rendered-markdown.ts';
import { folderWith } from '../support/written-files.ts';

describe('the judge of Markdown', () => {
  it.each([
    ['hello @octocat'],
    ['(@octocat)'],
    ['fixes #1347'],
    ['GH-12'],
    ['octo/repo#7'],
    ['see https://evil.example/a'],
    ['see www.evil.example'],
    ['a@evil.example'],
    ['a &#64;octocat'],
  ])('sees what is active in %j', async (markdown) => {
    expect(activeInProse(await renderedMarkdown(markdown))).not.toEqual([]);
  });

  it.each([['`@octocat #12`'], ['@\u200boctocat'], ['# 12'], ['```\nhttps://evil.example\n```']])(
    'sees nothing active in %j',
    async (markdown) => {
      expect(activeInProse(await renderedMarkdown(markdown))).toEqual([]);
    },
  );

  it('sees raw HTML, links, images and comments', async () => {
    const { elements, comments } = await renderedMarkdown(
      '<b onclick=x>b</b> ![i](https://a.example/i.png)\n\n<!-- one -->',
    );
    expect(elements.map(({ tag }) => tag)).toEqual(['p', 'b', 'img']);
    expect(Object.keys(elements[1]?.properties ?? {}).join()).toMatch(/^on/i);
    expect(comments).toEqual([' one ']);
  });

  it('sees the addresses of a page', async () => {
    expect(
      addresses(await renderedPage('<!doctype html><a href="https://a.example">a</a><img src=b.png>')),
    ).toEqual(['b.png', 'https://a.example']);
  });
});

describe('the reader of action files', () => {
  it('reads mappings, lists and block scalars', () => {
    const folder = folderWith({
      'action.yml': [
        "name: 'A # b'",
        'inputs:',
        '  # a comment',
        '  mode:',
        '    description: >-',
        '      one',
        '      two',
        '    default: collect # why',
        'runs:',
        '  using: composite',
        '  steps:',
        '    - id: x',
        '      shell: bash',
        '      env:',
        `        MODE: \${{ inputs.mode }}`,
        '      run: |',
        '        if true; then',
        '          echo "a: b"',
        '        fi',
        '    - uses: a/b@c # v1',
      ].join('\n'),
    });
    const action = readYaml(join(folder, 'action.yml'));
    expect(action['name']).toBe('A # b');
    expect(mapping(mapping(action, 'inputs'), 'mode')).toEqual({
      description: 'one two',
      default: 'collect',
    });
    const steps = stepsOf(action);
    expect(steps.map(({ run, uses }) => run ?? uses)).toEqual(['if true; then\n  echo "a: b"\nfi', 'a/b@c']);
    expect(steps[0]?.env).toEqual({ MODE: `\${{ inputs.mode }}` });
  });
});
