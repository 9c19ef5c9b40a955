import { autocompletion } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, indentOnInput, syntaxTree } from '@codemirror/language';
import { linter, lintGutter, lintKeymap } from '@codemirror/lint';
import { EditorState, type Extension } from '@codemirror/state';
import {
  EditorView,
  highlightActiveLine,
  highlightSpecialChars,
  hoverTooltip,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../platform/i18n';
import { jsonColours } from './json-colours';
import { completeJson } from './json-completion';
import { jsonFields } from './json-fields';
import type { TextProblem } from './rule-json';

interface RuleJsonEditorProps {
  /** The text to begin with; what is typed later is told by `onInput`. */
  readonly text: string;
  readonly onInput: (text: string) => void;
  readonly check: (text: string) => readonly TextProblem[];
  readonly label: string;
  readonly description: string;
}

/** How long typing must rest before complaints appear, in milliseconds; and how long Tab leaves after Esc. */
const REST = 300;
const LEAVE_TIME = 2000;

/**
 * A JSON editor. It lives in a shadow root, where its library adopts constructed style sheets; in the page itself it
 * would insert a `<style>` element, which the page's policy forbids.
 */
export function RuleJsonEditor(props: RuleJsonEditorProps): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const view = new EditorView({
      root,
      parent: root,
      state: EditorState.create({ doc: latest.current.text, extensions: extensionsFor(latest) }),
    });
    return () => view.destroy();
  }, []);
  return <div class="json-editor" ref={host} />;
}

function extensionsFor(latest: { readonly current: RuleJsonEditorProps }): Extension {
  const { label, description } = latest.current;
  return [
    lineNumbers(),
    history(),
    highlightSpecialChars(),
    highlightActiveLine(),
    bracketMatching(),
    indentOnInput(),
    json(),
    jsonColours,
    look,
    linter(({ state }) => diagnose(state.doc.toString(), latest.current), { delay: REST }),
    lintGutter(),
    autocompletion({ override: [completeJson], icons: false }),
    EditorState.phrases.of({ Completions: t('options_json_fields') }),
    hoverTooltip(fieldTooltip),
    keymap.of([leaveKey, ...defaultKeymap, ...historyKeymap, ...lintKeymap, indentWithTab]),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-label': label, 'aria-description': description, lang: 'en' }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) latest.current.onInput(update.state.doc.toString());
    }),
  ];
}

/** After Esc the next Tab leaves the editor; and the sheet around it does not take that Esc for its own. */
const leaveKey = {
  key: 'Escape',
  run: (view: EditorView) => {
    view.setTabFocusMode(LEAVE_TIME);
    return true;
  },
};

function diagnose(text: string, { check }: RuleJsonEditorProps) {
  const last = text.length;
  return check(text).map(({ from, to, words }) => ({
    from: Math.min(from, last),
    to: Math.min(Math.max(to, from), last),
    severity: 'error' as const,
    message: words,
  }));
}

/** What a field means, when the pointer rests on its name. */
function fieldTooltip(view: EditorView, position: number) {
  const node = syntaxTree(view.state).resolveInner(position, 1);
  if (node.name !== 'PropertyName') return null;
  const name = view.state.sliceDoc(node.from, node.to).replaceAll('"', '');
  const field = jsonFields().find((item) => item.name === name);
  if (!field) return null;
  return {
    pos: node.from,
    end: node.to,
    create: () => {
      const dom = document.createElement('div');
      dom.textContent = field.words;
      return { dom };
    },
  };
}

/** Colours of code as in the reader. */
const look = EditorView.theme({
  '&': { color: 'var(--text)', backgroundColor: 'var(--code)', borderRadius: '8px', fontSize: '13px' },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '1px' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.6', minHeight: '18em' },
  '.cm-content': { caretColor: 'var(--text)', padding: '10px 0' },
  '.cm-gutters': { color: 'var(--text3)', backgroundColor: 'transparent', border: '0' },
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--surface) 60%, transparent)' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--sel)' },
  '.cm-content ::selection': { backgroundColor: 'var(--sel)' },
  '.json-name': { color: 'var(--likely)' },
  '.json-text': { color: 'var(--ok)' },
  '.json-value': { color: 'var(--self)' },
  '.cm-tooltip': { color: 'var(--text)', backgroundColor: 'var(--raised)', border: '1px solid var(--strong)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mono)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '4px 10px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': { color: 'var(--text)', background: 'var(--sel)' },
  '.cm-tooltip.cm-completionInfo': { padding: '4px 10px', fontFamily: 'var(--sans)' },
  '.cm-tooltip-hover > div': { padding: '4px 10px', fontFamily: 'var(--sans)' },
  '.cm-diagnostic-error': { borderInlineStart: '4px solid var(--danger)', fontFamily: 'var(--sans)' },
  '.cm-panel': { color: 'var(--text)', backgroundColor: 'var(--surface)' },
});
