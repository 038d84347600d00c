import { z } from 'zod';

/** What the served App is told by its environment, in Probot's own names where it has them. The key is read in private-key.ts. */
export const environmentSchema = z
  .object({
    APP_ID: z.coerce
      .number<string>('must be the number of your GitHub App')
      .int()
      .positive()
      .describe('The number of your GitHub App.'),
    PRIVATE_KEY: z
      .string()
      .min(1)
      .optional()
      .describe('The App’s private key (PEM; line ends may be written `\\n`).'),
    PRIVATE_KEY_PATH: z.string().min(1).optional().describe('Or the path of the file that holds it.'),
    WEBHOOK_SECRET: z
      .string('must be the secret that GitHub signs webhooks with')
      .min(1)
      .describe('The secret that GitHub signs webhooks with.'),
    HOST: z.string().min(1).default('127.0.0.1').describe('The address to listen on.'),
    PORT: z.coerce
      .number<string>()
      .int()
      .min(0)
      .max(65_535)
      .default(3000)
      .describe('The port to listen on; 0 takes any free one.'),
    LOG_LEVEL: z
      .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal'])
      .default('info')
      .describe('How much is logged: trace, debug, info, warn, error or fatal.'),
    GITHUB_API_URL: z.url().default('https://api.github.com').describe('The root of GitHub’s REST API.'),
    DATABASE_URL: z
      .url({ protocol: /^postgres(ql)?$/ })
      .optional()
      .describe(
        'A PostgreSQL database for the history (14 or newer), for any number of processes; without it the embedded one.',
      ),
    REDFIRST_DATA: z
      .string()
      .min(1)
      .default('./redfirst-data')
      .describe('The folder of the embedded database; one process at a time.'),
  })
  .refine(
    (environment) => environment.PRIVATE_KEY !== undefined || environment.PRIVATE_KEY_PATH !== undefined,
    {
      path: ['PRIVATE_KEY'],
      message: 'must hold the App’s private key, or PRIVATE_KEY_PATH the path of its file',
      when: () => true,
    },
  );

export interface AppEnvironment {
  appId: number;
  webhookSecret: string;
  /** The address to listen on. */
  host: string;
  port: number;
  logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal';
  apiUrl: string;
  /** PostgreSQL, or the folder of the embedded database. */
  database: { url: string } | { folder: string };
}

/** The environment can't be used: everything that is wrong with it, at once. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  /** A line each, beginning with the variable. */
  readonly wrongs: readonly string[];

  constructor(wrongs: readonly string[]) {
    super(["The App's environment is not usable:", ...wrongs.map((wrong) => `  ${wrong}`)].join('\n'));
    this.wrongs = wrongs;
  }
}

/**
 * Turns the environment into one typed object, at once and in one place.
 *
 * @throws EnvironmentError with every variable that is missing or wrong, never its value
 */
export function readAppEnvironment(variables: Readonly<Record<string, string | undefined>>): AppEnvironment {
  const read = environmentSchema.safeParse(variables);
  if (!read.success) {
    throw new EnvironmentError(read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
  }
  const { data } = read;
  return {
    appId: data.APP_ID,
    webhookSecret: data.WEBHOOK_SECRET,
    host: data.HOST,
    port: data.PORT,
    logLevel: data.LOG_LEVEL,
    apiUrl: data.GITHUB_API_URL,
    database: data.DATABASE_URL === undefined ? { folder: data.REDFIRST_DATA } : { url: data.DATABASE_URL },
  };
}
