import { createPublicKey, verify } from 'node:crypto';
import { accountOf, appOf, installationOf } from './lookup.ts';
import { GitHubError } from './reply.ts';
import type { Actor, GitHub } from './route.ts';
import type { App } from './state.ts';

/** A JWT may live ten minutes at most, and clocks may differ by one. */
const longestLifeSeconds = 600;
const leewaySeconds = 60;

/**
 * Who a request comes from, by its `Authorization`.
 * @throws {GitHubError} 401 with GitHub's message for a token that is unknown, expired or wrongly made
 */
export function authenticate(github: GitHub, authorization: string | undefined): Actor {
  if (authorization === undefined || authorization === '') return { kind: 'anonymous' };
  const credential = /^(?:bearer|token)\s+(\S+)$/i.exec(authorization.trim())?.[1];
  if (credential === undefined) throw badCredentials();
  if (credential.split('.').length === 3) return { kind: 'app', app: appOfJwt(github, credential) };
  const token = github.state.tokens.get(credential);
  if (token === undefined) throw badCredentials();
  if (token.kind === 'user') return { kind: 'user', account: accountOf(github.state, token.login) };
  if (github.nowMs() >= token.expiresAtMs) throw badCredentials();
  const installation = github.state.installations.get(token.installationId);
  if (installation === undefined) throw badCredentials();
  if (installation.suspendedAtMs !== null) throw new GitHubError(403, 'This installation has been suspended');
  return {
    kind: 'installation',
    app: appOf(github.state, installation.appId),
    installation: installationOf(github.state, installation.id),
    permissions: token.permissions,
    repositoryIds: token.repositoryIds,
  };
}

function badCredentials(): GitHubError {
  return new GitHubError(401, 'Bad credentials');
}

function appOfJwt(github: GitHub, jwt: string): App {
  const [head = '', claims = '', signature = ''] = jwt.split('.');
  const header = jsonPart(head);
  const payload = jsonPart(claims);
  if (header === null || payload === null || header['alg'] !== 'RS256')
    throw new GitHubError(401, 'A JSON web token could not be decoded');
  const issuer = String(payload['iss'] ?? '');
  const app = [...github.state.apps.values()].find(
    ({ id, clientId }) => issuer === String(id) || issuer === clientId,
  );
  if (app === undefined) throw new GitHubError(404, 'Integration not found');
  checkTimes(payload, Math.floor(github.nowMs() / 1000));
  const signed = verify(
    'RSA-SHA256',
    Buffer.from(`${head}.${claims}`),
    createPublicKey(app.publicKeyPem),
    Buffer.from(signature, 'base64url'),
  );
  if (!signed) throw new GitHubError(401, 'A JSON web token could not be decoded');
  return app;
}

function checkTimes(payload: Record<string, unknown>, nowSeconds: number): void {
  const { iat, exp } = payload;
  if (typeof exp !== 'number' || exp <= nowSeconds - leewaySeconds)
    throw new GitHubError(
      401,
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    );
  if (exp > nowSeconds + longestLifeSeconds + leewaySeconds)
    throw new GitHubError(401, "'Expiration time' claim ('exp') is too far in the future");
  if (typeof iat !== 'number' || !Number.isInteger(iat) || iat > nowSeconds + leewaySeconds)
    throw new GitHubError(
      401,
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    );
  if (exp - iat > longestLifeSeconds + leewaySeconds)
    throw new GitHubError(401, "'Expiration time' claim ('exp') is too far in the future");
}

function jsonPart(part: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? { ...value } : null;
  } catch {
    return null;
  }
}
