import { expect, it } from '@jest/globals';
import { defaultConfig } from '#src/config/read-config.ts';
import { mustBeQuiet } from '#src/must-be-quiet.ts';

it.each([
  { isSecurity: true, isPrivate: false, security: 'quiet', isQuiet: true },
  { isSecurity: true, isPrivate: true, security: 'quiet', isQuiet: false },
  { isSecurity: true, isPrivate: false, security: 'public', isQuiet: false },
  { isSecurity: false, isPrivate: false, security: 'quiet', isQuiet: false },
] as const)(
  'only what concerns security is quiet, where everybody can read it and the team does not want it public: $isQuiet for $isSecurity, $isPrivate, $security',
  ({ isSecurity, isPrivate, security, isQuiet }) => {
    const config = { ...defaultConfig(), security };
    expect(mustBeQuiet({ isSecurity }, { repository: { isPrivate }, config })).toBe(isQuiet);
  },
);

it('is quiet in a public repository unless the team says otherwise', () => {
  const sources = { repository: { isPrivate: false }, config: defaultConfig() };
  expect(mustBeQuiet({ isSecurity: true }, sources)).toBe(true);
});
