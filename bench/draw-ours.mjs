import { letterDocument, letterFacts } from './letters.mjs';
import { ours } from './ours.mjs';

/** An engine's `open` that draws documents composed beforehand through `renderDocument`. */
export const drawWith = (level) => async (facts) => {
  const [{ loadTemplates }, { renderDocument }] = await Promise.all([
    ours('render/templates.js'),
    ours('render/render-document.js'),
  ]);
  const templates = loadTemplates();
  const documents = facts.map(letterDocument);
  return (index) => {
    const { bytes, diagnostics } = renderDocument(documents[index], templates, 'bench', { level });
    if (bytes.length === 0) throw new Error(`vanthu refuses a letter: ${JSON.stringify(diagnostics)}`);
    return bytes;
  };
};

/** A finished letter of ours, the model of the peers' templates. */
export async function modelLetter() {
  const draw = await drawWith(6)([letterFacts(0, 1)]);
  return draw(0);
}
