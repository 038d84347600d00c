import { type DestinationStream, type Logger, pino } from 'pino';
import { redact } from '#src/model/redaction.ts';
import { escapeLog } from '#src/render/escape-log.ts';
import type { AppLog } from './app-parts.ts';
import type { AppEnvironment } from './environment.ts';

/**
 * The app's log: JSON lines on stderr, or where `destination` writes them. Of an error only its name, message and stack are kept, since Probot hangs the whole
 * payload of a delivery with a bad signature on it.
 */
export function createLog(
  level: AppEnvironment['logLevel'],
  destination: DestinationStream = pino.destination({ fd: 2, sync: true }),
): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: {
        err: (error: unknown) =>
          error instanceof Error
            ? { name: error.name, message: redact(error.message), stack: redact(error.stack ?? '') }
            : { message: redact(String(error)) },
      },
    },
    destination,
  );
}

/** The log as the app's own code sees it. Messages may hold outside text. */
export function appLog(log: Logger): AppLog {
  return {
    info: (message) => log.info(escapeLog(redact(message))),
    warn: (message) => log.warn(escapeLog(redact(message))),
    error: (error, message) => log.error({ err: error }, escapeLog(redact(message))),
  };
}
