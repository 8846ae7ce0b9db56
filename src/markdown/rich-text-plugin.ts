/**
 * Markdown plugin for all prose: citations become links, abbreviations become <abbr>, and headings
 * get anchors of their own (the engine's would keep diacritics and change with the words).
 */
import { defineMdastPlugin, type MdastNode, type MdastPluginEntry } from 'satteri';
import type { CitableDocument } from '../domain/citations.ts';
import { annotate, type Abbreviation, type Segment } from '../domain/rich-text.ts';
import { urls } from '../urls.ts';

/** What running prose may refer to. */
export interface References {
  documents: readonly CitableDocument[];
  terms: readonly Abbreviation[];
}

function toNode(segment: Segment): MdastNode {
  const text: MdastNode = { type: 'text', value: segment.text };
  if (segment.type === 'citation') {
    return { type: 'link', url: urls.document(segment.document), children: [text] };
  }
  if (segment.type === 'abbreviation') {
    return {
      type: 'emphasis',
      children: [text],
      data: { hName: 'abbr', hProperties: { title: segment.full, tabIndex: 0 } },
    } as MdastNode;
  }
  return text;
}

/**
 * Prose with spaces that do not break between a number and what it counts ("300 mét"), and between a name and
 * its number ("tổ 35", "Thanh Sơn 7"). Years and dates count nothing.
 */
export function bindNumbers(text: string): string {
  return text
    .replace(/(?<![\d/.,-])(?!(?:19|20)\d\d )(\d(?:[\d.,]*\d)?) (?=\p{Ll})/gu, '$1\u00A0')
    .replace(/(?<!\p{L})(tổ|khu|số|tháng|năm|\p{Lu}\p{Ll}+) (?=\d)/gu, '$1\u00A0');
}

/** A plugin instance a document: abbreviations are marked at their first place in it only. */
export function richText({ documents, terms }: References): MdastPluginEntry {
  const marked = new Set<string>();
  let headings = 0;
  return defineMdastPlugin({
    name: 'rich-text',
    heading(node, context) {
      headings += 1;
      context.setProperty(node, 'data', { hProperties: { id: `muc-${headings}` } });
    },
    text(node, context) {
      const parent = context.parent(node)?.type;
      if (parent === 'link' || parent === 'heading') return;
      const segments = annotate(
        node.value,
        documents,
        terms.filter(({ short }) => short !== undefined && !marked.has(short)),
      );
      const bound = segments.map((segment) =>
        segment.type === 'text' ? { ...segment, text: bindNumbers(segment.text) } : segment,
      );
      if (bound.length === 1 && bound[0]?.text === node.value && bound[0].type === 'text') return;
      for (const segment of segments) {
        if (segment.type === 'abbreviation') marked.add(segment.text);
      }
      context.replaceNode(node, bound.map(toNode));
    },
  });
}
