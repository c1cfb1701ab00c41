/**
 * Discord's official OpenAPI document (openapi.json, MIT) as a validator of request bodies. Two things make
 * it as strict as Discord's documentation: objects are closed, so that a misspelt field is a problem, and a
 * union is checked against the branch that its `type` names, so that the problem is legible.
 */
import { readFileSync } from 'node:fs';
import { Ajv2020, type AnySchema, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Schema {
  type?: string | string[];
  properties?: Record<string, unknown>;
  additionalProperties?: unknown;
}

interface OpenApiDocument {
  readonly components: { readonly schemas: Record<string, Schema> };
}

/** The request bodies that a bot of this kind may send. */
export type BodyName = keyof typeof BODIES;

const BODIES = {
  commands: 'ApplicationCommandUpdateRequest',
  createCallback: 'CreateMessageInteractionCallbackRequest',
  updateCallback: 'UpdateMessageInteractionCallbackRequest',
  autocompleteCallback: 'ApplicationCommandAutocompleteCallbackRequest',
  modalCallback: 'ModalInteractionCallbackRequest',
  edit: 'IncomingWebhookUpdateRequestPartial',
  followUp: 'IncomingWebhookRequestPartial',
} as const;

/** Fields that Discord's documentation has and its document lacks, or that discord.js always sends. */
const DOCUMENTED: Readonly<Record<string, readonly string[]>> = {
  ApplicationCommandUpdateRequest: ['nsfw', 'default_permission'],
  IncomingWebhookInteractionRequest: ['enforce_nonce'],
  IncomingWebhookUpdateForInteractionCallbackRequestPartial: ['tts', 'enforce_nonce'],
  IncomingWebhookUpdateRequestPartial: ['tts', 'enforce_nonce'],
  IncomingWebhookRequestPartial: ['enforce_nonce'],
};

/** @returns problems of a body, each with the place where it is; schemas are compiled at their first use. */
export function openValidator(): (name: BodyName, body: unknown) => string[] {
  const document = JSON.parse(
    readFileSync(new URL('../openapi.json', import.meta.url), 'utf8'),
  ) as OpenApiDocument;
  closeObjects(document.components.schemas);
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv
    .addFormat('snowflake', /^\d{1,20}$/)
    .addFormat('nonce', true)
    .addKeyword('x-discord-union');
  ajv.addSchema({ $id: 'discord', ...document } as AnySchema);
  const compiled = new Map<BodyName, ValidateFunction>();

  return (name, body) => {
    const validate =
      compiled.get(name) ?? ajv.compile({ $ref: `discord#/components/schemas/${BODIES[name]}` });
    compiled.set(name, validate);
    if (validate(body)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };
}

function closeObjects(schemas: Record<string, Schema>): void {
  for (const [name, schema] of Object.entries(schemas)) {
    if (schema.type !== 'object' || !schema.properties) continue;
    schema.additionalProperties ??= false;
    for (const field of DOCUMENTED[name] ?? []) schema.properties[field] ??= {};
    // A bit field: the document says integer, the documentation and every client say string.
    if ('default_member_permissions' in schema.properties) {
      schema.properties.default_member_permissions = {
        type: ['integer', 'string', 'null'],
        pattern: '^[0-9]+$',
      };
    }
  }
}
