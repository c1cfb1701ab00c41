/** An interaction from Discord's side: what the bot did with it, and what it was allowed to do. */
import { callbackProblems, type MessageLike, messageProblems } from './limits.ts';
import { type Json, snowflake } from './objects.ts';
import type { BodyName } from './openapi.ts';
import { failure, type RestResponse } from './rest.ts';

export interface Message extends Json {
  readonly id: string;
  flags: number;
  components: readonly Json[];
}

/** The kinds of interaction, as Discord numbers them. */
export const COMMAND = 2;
export const COMPONENT = 3;
export const AUTOCOMPLETE = 4;

export interface ExchangeSetting {
  readonly type: number;
  /** The message that was clicked on. */
  readonly message?: Message;
  /** Whether the app is only the person's own, so that Discord allows five follow-ups. */
  readonly isUserInstall: boolean;
  /** Whether Discord hides public answers, because the member may not use apps from outside. */
  readonly hidesAnswers: boolean;
  /** Milliseconds until an answer comes too late: 3,000 and 900,000 at Discord. */
  readonly acknowledgeWithin: number;
  readonly tokenLife: number;
  readonly bot: Json;
  readonly validate: (name: BodyName, body: unknown) => string[];
}

interface Callback {
  readonly type: number;
  readonly data?: MessageLike & { readonly choices?: readonly { readonly value: string }[] };
}

const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;

/** Which callbacks an interaction takes. */
const CALLBACKS: Readonly<Record<number, readonly number[]>> = {
  [COMMAND]: [4, 5, 9],
  [COMPONENT]: [4, 5, 6, 7, 9],
  [AUTOCOMPLETE]: [8],
};

const BODIES: Readonly<Record<number, BodyName>> = {
  4: 'createCallback',
  5: 'createCallback',
  6: 'updateCallback',
  7: 'updateCallback',
  8: 'autocompleteCallback',
  9: 'modalCallback',
};

const UNKNOWN_INTERACTION = failure(404, 10_062, 'Unknown interaction');
const EXPIRED_TOKEN = failure(401, 50_027, 'Invalid Webhook Token');
const UNKNOWN_WEBHOOK = failure(404, 10_015, 'Unknown Webhook');
const ACKNOWLEDGED = failure(400, 40_060, 'Interaction has already been acknowledged.');

export class Exchange {
  readonly id = snowflake();
  readonly token = `token-${this.id}`;
  readonly setting: ExchangeSetting;
  readonly problems: string[] = [];
  callback: Callback | null = null;
  /** The first answer, or the message that was clicked on. */
  original: Message | null;
  edits = 0;
  readonly followUps: Message[] = [];
  #createdAt = Date.now();

  constructor(setting: ExchangeSetting) {
    this.setting = setting;
    this.original = setting.message ?? null;
  }

  acknowledge(body: Callback, withResponse: boolean): RestResponse {
    const { type, acknowledgeWithin } = this.setting;
    if (Date.now() - this.#createdAt > acknowledgeWithin) return UNKNOWN_INTERACTION;
    if (this.callback) return ACKNOWLEDGED;
    const allowed = CALLBACKS[type]?.includes(body.type) ?? false;
    const name = BODIES[body.type];
    const invalid = this.#refuse([
      ...(allowed ? [] : [`An interaction of type ${type} takes no callback of type ${body.type}`]),
      ...(name ? this.setting.validate(name, body) : []),
      ...callbackProblems(body),
    ]);
    if (invalid) return invalid;

    this.callback = body;
    if (body.type === 4) this.original = this.#create(body.data ?? {});
    if (body.type === 5) this.original = this.#create({ flags: (body.data?.flags ?? 0) | LOADING });
    if (body.type === 7) Object.assign(this.original ?? {}, body.data);
    if (!withResponse) return { status: 204 };
    const message = body.type === 4 || body.type === 7 ? { message: this.original } : {};
    return {
      status: 200,
      body: { interaction: { id: this.id, type }, resource: { type: body.type, ...message } },
    };
  }

  edit(messageId: string, body: MessageLike): RestResponse {
    const message =
      messageId === '@original' ? this.original : this.followUps.find(({ id }) => id === messageId);
    const closed = this.#closed();
    if (closed) return closed;
    if (!message) return failure(404, 10_008, 'Unknown Message');
    const invalid = this.#refuse([
      ...this.setting.validate('edit', body),
      ...messageProblems(body, message.flags),
    ]);
    if (invalid) return invalid;
    Object.assign(message, body, { flags: (message.flags & ~LOADING) | (body.flags ?? 0) });
    this.edits += 1;
    return { status: 200, body: message };
  }

  followUp(body: MessageLike): RestResponse {
    const closed = this.#closed();
    if (closed) return closed;
    if (this.setting.isUserInstall && this.followUps.length === 5) {
      return failure(400, 40_094, 'This interaction has reached the maximum number of follow up messages.');
    }
    const invalid = this.#refuse([...this.setting.validate('followUp', body), ...messageProblems(body)]);
    if (invalid) return invalid;
    if (this.original && this.original.flags & LOADING) {
      // The first follow-up takes the place of "… is thinking", and its visibility.
      return this.edit('@original', body);
    }
    const message = this.#create(body);
    this.followUps.push(message);
    return { status: 200, body: message };
  }

  /** The webhook of an interaction opens with its acknowledgement and closes when its token expires. */
  #closed(): RestResponse | null {
    if (this.callback === null) return UNKNOWN_WEBHOOK;
    return Date.now() - this.#createdAt > this.setting.tokenLife ? EXPIRED_TOKEN : null;
  }

  #create(body: MessageLike): Message {
    const hidden = this.setting.hidesAnswers ? EPHEMERAL : 0;
    return {
      id: snowflake(),
      type: 20,
      channel_id: '1',
      author: this.setting.bot,
      content: '',
      timestamp: new Date().toISOString(),
      edited_timestamp: null,
      tts: false,
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments: [],
      embeds: [],
      pinned: false,
      application_id: this.setting.bot.id,
      webhook_id: this.setting.bot.id,
      ...body,
      components: (body.components ?? []) as unknown as readonly Json[],
      flags: (body.flags ?? 0) | hidden,
    };
  }

  #refuse(problems: readonly string[]): RestResponse | null {
    if (problems.length === 0) return null;
    this.problems.push(...problems);
    return failure(400, 50_035, `Invalid Form Body\n${problems.join('\n')}`);
  }
}
