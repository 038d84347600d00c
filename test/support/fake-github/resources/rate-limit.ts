import { ok } from '../reply.ts';
import type { OtherRoute } from '../route.ts';

export const rateLimitRoutes: OtherRoute[] = [
  {
    method: 'GET',
    path: '/rate_limit',
    permission: null,
    docs: 'rate-limit/rate-limit#get-rate-limit-status-for-the-authenticated-user',
    handle({ github, actor }) {
      const limits = github.rateLimits(actor);
      const resources = Object.fromEntries(
        limits.map(({ resource, limit, used, remaining, resetAtSeconds }) => [
          resource,
          { limit, used, remaining, reset: resetAtSeconds },
        ]),
      );
      return ok({ resources, ...(resources['core'] === undefined ? {} : { rate: resources['core'] }) });
    },
  },
];
