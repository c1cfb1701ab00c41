/**
 * The log: one JSON object a line on standard error, or readable lines when that is a terminal. Standard
 * output belongs to results.
 *
 * What people write and who they are stays out of it: no message texts, no options, no user ids. A line says
 * which command, how it ended and how long it took; a failure carries a reference that the person was shown.
 */
import pino, { type DestinationStream, type Logger } from 'pino';
import pretty from 'pino-pretty';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error'>;

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** @param destination where the lines go instead of standard error, for tests */
export function openLog(level: LogLevel = 'info', destination?: DestinationStream): Log {
  return pino({ level, base: null, serializers: { err: describeError } }, destination ?? standardError());
}

function standardError(): DestinationStream {
  return process.stderr.isTTY
    ? pretty({ destination: 2, sync: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss' })
    : pino.destination({ dest: 2, sync: true });
}

/** How deep a chain of causes is followed. */
const MAX_CAUSES = 4;

/**
 * Only what finds the defect. An error of the Discord client also carries the request that failed, and with
 * it the answer's text and the interaction's token: those are left out.
 */
function describeError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, status, cause } = error as Error & { code?: unknown; status?: unknown };
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    ...(code === undefined ? {} : { code }),
    ...(status === undefined ? {} : { status }),
    ...(cause === undefined || depth === MAX_CAUSES ? {} : { cause: describeError(cause, depth + 1) }),
  };
}
