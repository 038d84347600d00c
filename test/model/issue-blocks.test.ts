import { describe, expect, it } from '@jest/globals';
import { blockMarkers, issueMarker, replaceBlocks } from '#src/model/issue-blocks.ts';

const body = [
  issueMarker('c1-0f1e2d3c4b5a'),
  '',
  '<!-- redfirst:begin status -->',
  '',
  'It fails.',
  '',
  '<!-- redfirst:end status -->',
  '',
  'A person wrote  this, with two spaces at the end.  ',
  '',
  '<!-- redfirst:begin record -->',
  '',
  'open',
  '',
  '<!-- redfirst:end record -->',
  '',
].join('\n');

describe('the marker of an issue', () => {
  it('cannot be ended by a key', () => {
    expect(issueMarker('c1--> <b>')).toBe('<!-- redfirst:issue v1 key=c1--b -->');
  });
});

describe('replaceBlocks', () => {
  it('replaces what is between the markers, and nothing else', () => {
    expect(replaceBlocks(body, { status: 'It is **fixed**: $& $1 $`.' })).toBe(
      body.replace('It fails.', () => 'It is **fixed**: $& $1 $`.'),
    );
  });

  it('replaces several blocks at once, whatever their order', () => {
    expect(replaceBlocks(body, { record: 'closed', status: 'Fixed.\n\n| a |\n| --- |' })).toBe(
      body.replace('It fails.', 'Fixed.\n\n| a |\n| --- |').replace('open', 'closed'),
    );
  });

  it('keeps the line ends of GitHub’s editor, in the block too', () => {
    const edited = body.replaceAll('\n', '\r\n');
    expect(replaceBlocks(edited, { status: 'Fixed.\nReally.' })).toBe(
      edited.replace('It fails.', 'Fixed.\r\nReally.'),
    );
  });

  it('has nothing to write when the blocks say it already, with either line end', () => {
    for (const same of [body, body.replaceAll('\n', '\r\n')])
      expect(replaceBlocks(same, { status: 'It fails.\n', record: 'open' })).toBeNull();
  });

  const { begin, end } = blockMarkers('status');
  it.each([
    ['took out the whole block', body.replace(/<!-- redfirst:begin status[\s\S]*?end status -->\n/, '')],
    ['took out its begin', body.replace(begin, '')],
    ['took out its end', body.replace(end, '')],
    ['turned it around', body.replace(begin, 'X').replace(end, begin).replace('X', end)],
    ['doubled it', `${body}\n${begin}\n\n${end}\n`],
    ['doubled its begin in a code fence', `\`\`\`\n${begin}\n\`\`\`\n${body}`],
    ['quoted it', body.replace(begin, `> ${begin}`)],
    ['put another block into it', body.replace(end, '').replace('open', `open\n${end}`)],
  ])('leaves a block alone when a person %s', (_, edited) => {
    expect(replaceBlocks(edited, { status: 'Fixed.' })).toBeNull();
  });

  it('still replaces the other blocks then', () => {
    const edited = body.replace(end, '');
    expect(replaceBlocks(edited, { status: 'Fixed.', record: 'closed' })).toBe(
      edited.replace('open', 'closed'),
    );
  });

  it('is not misled by a quotation of the markers elsewhere', () => {
    const quoted = `${body}\n> ${begin}\n> ${end}\n`;
    expect(replaceBlocks(quoted, { status: 'Fixed.' })).toBe(quoted.replace('It fails.', 'Fixed.'));
  });

  it('leaves a text alone that GitHub would refuse as too long', () => {
    const long = `${body}${'x'.repeat(65_536 - body.length)}`;
    expect(replaceBlocks(long, { status: 'It fails!' })).toHaveLength(65_536);
    expect(replaceBlocks(long, { status: 'It is fixed.' })).toBeNull();
  });
});
