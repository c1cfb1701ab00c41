/** Discord's REST API over HTTP: bodies, authorisation, rate limits. What a route answers stands elsewhere. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

export interface RestRequest {
  readonly method: string;
  /** Without the version, decoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** A body of undefined is an empty answer. */
export interface RestResponse {
  readonly status: number;
  readonly body?: unknown;
}

export interface RestOptions {
  readonly token: string;
  readonly route: (request: RestRequest) => RestResponse;
  /** After every answer. */
  readonly onAnswered: () => void;
}

export interface Rest {
  readonly server: Server;
  /** Answers the next request of this method whose path matches with status 429. */
  limitNext(method: string, path: RegExp, retryAfter: number): void;
}

/** Requests that a bucket takes in a second. Discord does not publish its numbers; these are of their order. */
const BUCKET_LIMIT = 50;

/** An error as Discord words it; `code` is one of its JSON error codes. */
export function failure(status: number, code: number, message: string): RestResponse {
  return { status, body: { code, message } };
}

export const NOT_FOUND = failure(404, 0, '404: Not Found');
const UNAUTHORISED = failure(401, 0, '401: Unauthorized');

export function openRest(options: RestOptions): Rest {
  const limited: { method: string; path: RegExp; retryAfter: number }[] = [];
  const buckets = new Map<string, { used: number; until: number }>();
  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const url = new URL(incoming.url ?? '/', 'http://stand-in');
    const raw = await text(incoming);
    const request: RestRequest = {
      method: incoming.method ?? 'GET',
      path: decodeURIComponent(url.pathname).replace(/^\/api(\/v\d+)?/, ''),
      query: url.searchParams,
      body: raw === '' ? undefined : JSON.parse(raw),
    };
    const retryAfter = limitOf(request);
    const response =
      retryAfter !== undefined
        ? {
            status: 429,
            body: { message: 'You are being rate limited.', retry_after: retryAfter, global: false },
          }
        : isAuthorised(request, incoming.headers.authorization)
          ? options.route(request)
          : UNAUTHORISED;
    // A 204 with a content type makes the client parse an empty body.
    outgoing.writeHead(response.status, {
      ...(response.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...rateHeaders(request, retryAfter),
    });
    outgoing.end(response.body === undefined ? undefined : JSON.stringify(response.body));
    options.onAnswered();
  }

  function limitOf({ method, path }: RestRequest): number | undefined {
    const index = limited.findIndex((limit) => limit.method === method && limit.path.test(path));
    if (index !== -1) return limited.splice(index, 1)[0]?.retryAfter;
    const bucket = bucketOf(method, path);
    bucket.used += 1;
    return bucket.used > BUCKET_LIMIT ? (bucket.until - Date.now()) / 1_000 : undefined;
  }

  function bucketOf(method: string, path: string): { used: number; until: number } {
    const name = bucketName(method, path);
    const known = buckets.get(name);
    if (known && known.until > Date.now()) return known;
    const fresh = { used: 0, until: Date.now() + 1_000 };
    buckets.set(name, fresh);
    return fresh;
  }

  function rateHeaders(
    { method, path }: RestRequest,
    retryAfter: number | undefined,
  ): Record<string, string> {
    const { used, until } = bucketOf(method, path);
    const resetAfter = retryAfter ?? (until - Date.now()) / 1_000;
    return {
      'x-ratelimit-limit': String(BUCKET_LIMIT),
      'x-ratelimit-remaining': String(retryAfter === undefined ? Math.max(BUCKET_LIMIT - used, 0) : 0),
      'x-ratelimit-reset': String(Date.now() / 1_000 + resetAfter),
      'x-ratelimit-reset-after': String(resetAfter),
      'x-ratelimit-bucket': bucketName(method, path),
      ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter), 'x-ratelimit-scope': 'user' }),
    };
  }

  function isAuthorised({ path }: RestRequest, authorization: string | undefined): boolean {
    // An interaction's own token stands in the path of its callback and its webhook.
    return /^\/(interactions|webhooks)\//.test(path) || authorization === `Bot ${options.token}`;
  }

  return {
    server,
    limitNext: (method, path, retryAfter) => limited.push({ method, path, retryAfter }),
  };
}

/** Routes of one kind share a bucket; every application and every interaction's token has its own. */
function bucketName(method: string, path: string): string {
  return `${method}:${path.split('/').slice(1, 4).join(':')}`;
}
