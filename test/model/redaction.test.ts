import { describe, expect, it } from '@jest/globals';
import { redact, redactTokens } from '#src/model/redaction.ts';

// No secret stands in this file: what looks like one is put together at run time.
const letters = (count: number) =>
  'aB3dE6gH9jK2mN5pQ8sT1vW4xY7z'.repeat(Math.ceil(count / 28)).slice(0, count);
const capitals = (count: number) => letters(count).toUpperCase();
const web = (header: string, body: string) => `eyJ${header}.eyJ${body}.${letters(43)}`;
const dashes = '-'.repeat(5);

const forms: [what: string, secret: string, name: string][] = [
  ...['ghp', 'gho', 'ghu', 'ghs', 'ghr'].map((prefix): [string, string, string] => [
    `a GitHub token ${prefix}`,
    `${prefix}_${letters(36)}`,
    'github-token',
  ]),
  ['a fine-grained GitHub token', `github_${'pat'}_${letters(22)}_${letters(59)}`, 'github-token'],
  ['an AWS key id', `AK${'IA'}${capitals(16)}`, 'aws-key-id'],
  ['a temporary AWS key id', `AS${'IA'}${capitals(16)}`, 'aws-key-id'],
  ['a Slack token', `xo${'xb'}-123456789012-${letters(24)}`, 'slack-token'],
  ['a PyPI token', `py${'pi'}-AgEIcHlwaS5vcmc${letters(120)}`, 'pypi-token'],
  ['a JSON web token', web(letters(20), letters(60)), 'json-web-token'],
  ['a GitLab token', `gl${'pat'}-${letters(20)}`, 'gitlab-token'],
  ['a Google key', `AI${'za'}${letters(35)}`, 'google-api-key'],
];

describe('redact', () => {
  for (const [what, secret, name] of forms)
    it(`replaces ${what}, alone and inside a message`, () => {
      expect(redact(secret)).toBe(`[redacted: ${name}]`);
      expect(redact(`assert "x" == "${secret}" in call`)).toBe(`assert "x" == "[redacted: ${name}]" in call`);
      expect(redact(`\\n${secret} #x1B[31m${secret}`)).toBe(
        `\\n[redacted: ${name}] #x1B[31m[redacted: ${name}]`,
      );
      expect(redactTokens(`test_x[${secret}]`)).toBe(`test_x[[redacted: ${name}]]`);
    });

  it('replaces a private key over several lines, with the prefix that pytest gives them', () => {
    const key = `${dashes}BEGIN RSA PRIVATE KEY${dashes}\nE   Proc-Type: 4,ENCRYPTED\nE   ${letters(64)}\nE   ${dashes}END RSA PRIVATE KEY${dashes}`;
    expect(redact(`E   ${key}\nE   after`)).toBe('E   [redacted: private-key]\nE   after');
  });

  it('replaces a private key that was cut before its end', () => {
    const text = redact(`x ${dashes}BEGIN OPENSSH PRIVATE KEY${dashes}\n${letters(64)}\n${letters(30)}`);
    expect(text).toBe('x [redacted: private-key]');
  });

  it('keeps a public key', () => {
    const text = `${dashes}BEGIN PUBLIC KEY${dashes}\nabc\n${dashes}END PUBLIC KEY${dashes}`;
    expect(redact(text)).toBe(text);
  });

  const replaced: [before: string, after: string][] = [
    ['Authorization: Basic dXNlcjpwYXNz', 'Authorization: Basic [redacted: authorization]'],
    ["{'Authorization': 'Bearer abcdefgh'}", "{'Authorization': 'Bearer [redacted: authorization]'}"],
    ["('authorization', b'token 123abc')", "('authorization', b'token [redacted: authorization]')"],
    ['authorization: 0123456789abcdef', 'authorization: [redacted: authorization]'],
    ['got Bearer abc123.def-456_x==', 'got Bearer [redacted: bearer-token]'],
    ['postgres://bob:hunter2@db/x', 'postgres://bob:[redacted: url-password]@db/x'],
    ['https://bob:p@ss@example.org/x', 'https://bob:[redacted: url-password]@example.org/x'],
    ['redis://:hunter2@cache:6379', 'redis://:[redacted: url-password]@cache:6379'],
    ['password=hunter2', 'password=[redacted: assignment]'],
    ['PASSWORD=4(b[c=1', 'PASSWORD=[redacted: assignment]'],
    ['token=YWJjZA==', 'token=[redacted: assignment]'],
    ['DB_PASSWORD=hunter', 'DB_PASSWORD=[redacted: assignment]'],
    ['?api_key=abcd1234&x=1', '?api_key=[redacted: assignment]&x=1'],
    ["connect(password='hunter two', x=1)", "connect(password='[redacted: assignment]', x=1)"],
    ['{"token": "abcdef"}', '{"token": "[redacted: assignment]"}'],
    ['{\\"accessToken\\": \\"abcdef\\"}', '{\\"accessToken\\": \\"[redacted: assignment]\\"}'],
    [`aws_secret_access_key = ${letters(40)}`, 'aws_secret_access_key = [redacted: assignment]'],
    ['passphrase: tr0ub4dor', 'passphrase: [redacted: assignment]'],
    ['Server=x;Uid=bob;Pwd=hunter2;', 'Server=x;Uid=bob;Pwd=[redacted: assignment];'],
    ["client_secret = 'abc def", "client_secret = '[redacted: assignment]"],
  ];
  for (const [before, after] of replaced)
    it(`turns ${before} into ${after}`, () => {
      expect(redact(before)).toBe(after);
    });

  const kept = [
    'def login(user: str, password: str, token: Token) -> None:',
    'token = self.lexer.next_token()',
    'password=password',
    'parse(token=None)',
    'parse(token=make_token())',
    'max_tokens=4096',
    'tokens = [1, 2, 3]',
    'assert token.type == "NUMBER"',
    'PWD=/home/user/project',
    'http://[::1]:8080/a@b',
    'https://git@example.org/x.git',
    'a bearer of news',
    'tests/test_token.py::test_password_is_hashed[1-2]',
    'AssertionError: assert 41 == 42',
    'test_akia_is_no_key',
  ];
  for (const text of kept)
    it(`leaves ${text} as it is`, () => {
      expect(redact(text)).toBe(text);
    });

  it('changes nothing more when it is done again', () => {
    const all = [
      ...forms.map(([, secret]) => `token="${secret}" Bearer ${secret}`),
      ...replaced.map(([text]) => text),
    ];
    for (const text of all) expect(redact(redact(text))).toBe(redact(text));
  });

  it('leaves parameters of tests alone in text that is an identity', () => {
    expect(redactTokens('t.py::test_x[password=hunter2]')).toBe('t.py::test_x[password=hunter2]');
  });

  // Quadratic patterns would need minutes for these; the test has no clock, the runner's time limit ends it.
  const hostile = [
    'eyJ',
    '\\neyJ',
    '[0meyJ',
    'sk-ant-',
    'ghp_',
    'password',
    'password ',
    '://:',
    '://a:b',
    `${dashes}BEGIN PRIVATE KEY${dashes}`,
    'token=',
    'token = ',
    "secret='",
    'authorization: ',
    'bearer ',
    'AKIA',
    '-',
    'a',
  ];
  for (const part of hostile)
    it(`reads a million characters of ${JSON.stringify(part)} without slowing down`, () => {
      const text = part.repeat(Math.ceil(1_000_000 / part.length));
      expect(redact(redact(text))).toBe(redact(text));
    });
});
