/** The part of JSON Schema that our own schema file uses. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** Whether a value is as a schema says; words for people (`description`, `default` …) are passed over. */
export function fitsSchema(value: unknown, schema: Schema, root: Schema = schema): boolean {
  const target = schema.$ref === undefined ? schema : root.$defs?.[schema.$ref.replace('#/$defs/', '')];
  if (!target) throw new Error(`no ${schema.$ref}`);
  if (target.const !== undefined && value !== target.const) return false;
  if (target.enum && !target.enum.includes(value)) return false;
  switch (target.type) {
    case 'string':
      return typeof value === 'string' && fitsText(value, target);
    case 'boolean':
      return typeof value === 'boolean';
    case 'array':
      return Array.isArray(value) && fitsList(value, target, root);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value) && fitsObject(value, target, root);
    default:
      return true;
  }
}

function fitsText(
  value: string,
  { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern = '' }: Schema,
): boolean {
  return value.length >= minLength && value.length <= maxLength && new RegExp(pattern, 'u').test(value);
}

function fitsList(value: readonly unknown[], { minItems = 0, maxItems, items }: Schema, root: Schema): boolean {
  if (value.length < minItems || value.length > (maxItems ?? Number.POSITIVE_INFINITY)) return false;
  return !items || value.every((item) => fitsSchema(item, items, root));
}

function fitsObject(value: object, { required = [], properties = {}, ...rest }: Schema, root: Schema): boolean {
  if (!required.every((key) => Object.hasOwn(value, key))) return false;
  return Object.entries(value).every(([key, item]) => {
    const schema = Object.hasOwn(properties, key) ? properties[key] : undefined;
    return schema ? fitsSchema(item, schema, root) : rest.additionalProperties !== false;
  });
}
