import type { OptionMeta, RuleMeta } from '../rule/rule';
import { PROFILES } from './settings';

/** A JSON schema (draft-07), as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Levels as a person writes them, in the order in which an editor offers them. */
export const LEVELS = ['error', 'warning', 'information', 'off'] as const;

/** Where the shipped schema says it lives; nothing is ever fetched from there. */
export const SCHEMA_ID = 'vanban://schema/vanban.config.schema.json';

/** Both places that set rules, the whole and each override, share one description of them. */
const RULES_REF: JsonSchema = { $ref: '#/definitions/rules' };

/** The schema of `vanban.config.json`, made from the rules: the one source of allowed keys and values. */
export function configurationSchema(metas: readonly RuleMeta[]): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: SCHEMA_ID,
    title: 'vanban.config.json',
    type: 'object',
    additionalProperties: false,
    definitions: { rules: rulesSchema(metas) },
    properties: {
      $schema: { type: 'string' },
      profile: {
        enum: [...PROFILES],
        description: 'Hệ văn bản; auto: tự nhận biết. (Document class; auto: detected.)',
      },
      locale: { enum: ['vi', 'en'], description: 'Ngôn ngữ của thông báo. (Language of messages.)' },
      rules: RULES_REF,
      overrides: {
        type: 'array',
        description: 'Thiết lập riêng cho một số tệp. (Settings for some files.)',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: {
            files: { type: 'array', minItems: 1, items: { type: 'string', minLength: 1 } },
            profile: { enum: [...PROFILES] },
            rules: RULES_REF,
          },
        },
      },
      ignores: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        description: 'Các mẫu tệp bỏ qua. (Patterns of files to leave out.)',
      },
      registers: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        description:
          'Sổ văn bản của đơn vị, tệp CSV hoặc JSON, đường dẫn tính từ thư mục của tệp này. (Your own registers, CSV or JSON, relative to the folder of this file.)',
      },
      builtInRegister: {
        type: 'boolean',
        default: true,
        description: 'Dùng sổ văn bản trung ương có sẵn. (Use the built-in register of central documents.)',
      },
    },
  };
}

/** The schema of the `rules` object: one key for each rule. Also the schema of the editor setting `vanban.rules`. */
export function rulesSchema(metas: readonly RuleMeta[]): JsonSchema {
  return {
    type: 'object',
    additionalProperties: false,
    description: 'Mức của từng quy tắc. (Level of each rule.)',
    properties: Object.fromEntries(metas.map(meta => [meta.id, ruleSchema(meta)])),
  };
}

function ruleSchema(meta: RuleMeta): JsonSchema {
  const level = { enum: [...LEVELS] };
  const description = `${meta.title.vi} (${meta.title.en})`;
  const names = Object.keys(meta.options);
  if (names.length === 0) return { ...level, description };
  const options = {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(names.map(name => [name, optionSchema(meta.options[name])])),
  };
  return {
    description,
    anyOf: [
      level,
      { type: 'array', minItems: 1, maxItems: 2, items: [level, options], additionalItems: false },
    ],
  };
}

function optionSchema(option: OptionMeta | undefined): JsonSchema {
  if (option === undefined) return {};
  const description = `${option.description.vi} (${option.description.en})`;
  return option.type === 'choice'
    ? { enum: [...option.values], default: option.fallback, description }
    : {
        type: 'integer',
        minimum: option.minimum,
        maximum: option.maximum,
        default: option.fallback,
        description,
      };
}
