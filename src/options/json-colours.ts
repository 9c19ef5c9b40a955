import { syntaxTree } from '@codemirror/language';
import { RangeSetBuilder } from '@codemirror/state';
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

/** Classes by the names that the JSON grammar gives its parts. */
const classes: Readonly<Record<string, string>> = {
  PropertyName: 'json-name',
  String: 'json-text',
  Number: 'json-value',
  True: 'json-value',
  False: 'json-value',
  Null: 'json-value',
};

const marks = new Map(Object.entries(classes).map(([name, style]) => [name, Decoration.mark({ class: style })]));

/** Colours names, texts and values of the part of a JSON text that is on the screen. */
export const jsonColours = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = colour(view);
    }

    update(update: ViewUpdate): void {
      const isParsedFurther = syntaxTree(update.startState) !== syntaxTree(update.state);
      if (update.docChanged || update.viewportChanged || isParsedFurther) this.decorations = colour(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

function colour(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: (node) => {
        const mark = marks.get(node.name);
        if (mark) builder.add(node.from, node.to, mark);
      },
    });
  }
  return builder.finish();
}
