import { describe, expect, it } from '@jest/globals';
import { plainElement } from '#src/ingest/plain-element.ts';

describe('an element that needs no parser', () => {
  it.each([
    ['<failure/>', 'failure', {}, ''],
    [
      '<skipped type="pytest.skip" message="no &lt;b&gt;" />',
      'skipped',
      { type: 'pytest.skip', message: 'no <b>' },
      '',
    ],
    [
      '<failure message="a&#10;b\nc">E   a &amp; b &gt; "c"\n</failure>',
      'failure',
      { message: 'a\nb c' },
      'E   a & b > "c"\n',
    ],
    ['<error\n message="m"\n>one\r\ntwo\rthree</error >', 'error', { message: 'm' }, 'one\ntwo\nthree'],
    ['<error>#x1B[31m]]></error>', 'error', {}, '#x1B[31m]]>'],
  ])('is read: %j', (source, name, attributes, text) => {
    const plain = plainElement(source);
    expect(plain).toEqual({ name, attributes: new Map(Object.entries(attributes)), text });
  });

  it.each([
    ['an element within', '<failure>a<b/>c</failure>'],
    ['CDATA', '<failure><![CDATA[a]]></failure>'],
    ['a comment', '<failure>a<!-- b --></failure>'],
    ['an instruction', '<failure>a<?b?></failure>'],
    ['a prefix', '<n:failure>a</n:failure>'],
    ['another attribute', '<failure line="3">a</failure>'],
    ['single quotes', "<failure message='a'>b</failure>"],
  ])('is not one with %s', (_, source) => {
    expect(plainElement(source)).toBeNull();
  });
});
