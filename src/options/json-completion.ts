import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  pickedCompletion,
} from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import { modeSchema } from '../core/rules/rule-schema';
import { t } from '../platform/i18n';
import { jsonFields } from './json-fields';

type Node = ReturnType<ReturnType<typeof syntaxTree>['resolveInner']>;

/** A word as it is being written: its quotation mark may be there, the closing one not yet. */
const BEGUN = /"?\w*$/;

/**
 * Offers what may stand at a place of a rule's JSON: names of fields that the rule does not have yet, and the values of
 * those that have few. Text that is not whole yet is read as far as it goes.
 */
export function completeJson(context: CompletionContext): CompletionResult | null {
  const { state, pos, explicit } = context;
  const begun = context.matchBefore(BEGUN);
  if (!begun || (begun.text === '' && !explicit)) return null;
  const options = optionsAt(state, begun.from);
  const from = begun.text.startsWith('"') ? begun.from + 1 : begun.from;
  return options.length > 0 ? { from, to: pos, options, validFor: /^\w*$/ } : null;
}

function optionsAt(state: EditorState, from: number): readonly Completion[] {
  const before = state.sliceDoc(0, from).trimEnd();
  const inner = syntaxTree(state).resolveInner(before.length, -1);
  if (before.endsWith(':')) return valuesOf(fieldOf(state, inner));
  if (!/[{,]$/.test(before)) return [];
  const list = closest(inner, 'Object', 'Array');
  return list?.name === 'Object' ? namesIn(state, list) : [];
}

/** The fields of an object, less those that it has. */
function namesIn(state: EditorState, object: Node): readonly Completion[] {
  const present = new Set(object.getChildren('Property').map((property) => fieldOf(state, property)));
  const isSource = fieldOf(state, closest(object, 'Property')) === 'original';
  const fields = isSource
    ? [{ name: 'selector', words: t('options_json_selector', t('options_field_original')) }]
    : jsonFields();
  return fields
    .filter(({ name }) => !present.has(name))
    .map(({ name, words }) => ({ label: name, info: words, type: 'property', apply: applyName }));
}

function valuesOf(field: string | undefined): readonly Completion[] {
  if (field === 'mode')
    return modeSchema.options.map((mode) => ({ label: mode, info: modeWords[mode](), apply: applyText }));
  if (field === 'enabled') return ['true', 'false'].map((label) => ({ label }));
  return [];
}

const modeWords = {
  notify: () => t('options_mode_notify'),
  clean: () => t('options_mode_clean'),
  reader: () => t('options_mode_reader'),
  off: () => t('options_mode_off'),
} as const;

/** The name of the property that a node is, or is in. */
function fieldOf(state: EditorState, node: Node | null): string | undefined {
  const name = node && closest(node, 'Property')?.getChild('PropertyName');
  return name ? state.sliceDoc(name.from, name.to).replaceAll('"', '') : undefined;
}

function closest(node: Node, ...names: readonly string[]): Node | null {
  for (let at: Node | null = node; at; at = at.parent) if (names.includes(at.name)) return at;
  return null;
}

function applyName(view: EditorView, completion: Completion, from: number, to: number): void {
  const rest = view.state.sliceDoc(to, to + 20);
  insert(view, completion, from, to, /^"?\s*:/.test(rest) ? '' : ': ');
}

function applyText(view: EditorView, completion: Completion, from: number, to: number): void {
  insert(view, completion, from, to, '');
}

/** Puts the word there in quotation marks, those that stand there already being its own. */
function insert(view: EditorView, completion: Completion, from: number, to: number, after: string): void {
  const { state } = view;
  const start = state.sliceDoc(from - 1, from) === '"' ? from - 1 : from;
  const end = state.sliceDoc(to, to + 1) === '"' ? to + 1 : to;
  const text = `"${completion.label}"${after}`;
  view.dispatch({
    changes: { from: start, to: end, insert: text },
    selection: { anchor: start + text.length },
    annotations: pickedCompletion.of(completion),
    userEvent: 'input.complete',
    scrollIntoView: true,
  });
}
