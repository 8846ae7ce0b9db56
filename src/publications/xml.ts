/** Writing XML: text and attribute values are escaped here and nowhere else. */

/** A piece of XML that is already written; plain strings are text and get escaped. */
export interface Xml {
  xml: string;
}

/** C0 controls other than tab, line feed and carriage return are no XML characters at all. */
// eslint-disable-next-line no-control-regex
const NO_XML_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escape(text: string): string {
  return text
    .replace(NO_XML_CHARACTER, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export type XmlChild = Xml | string | undefined | readonly XmlChild[];

function write(child: XmlChild): string {
  if (child === undefined) return '';
  if (typeof child === 'string') return escape(child);
  if ('xml' in child) return child.xml;
  return child.map(write).join('');
}

/** An element; attributes and children that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: XmlChild[]
): Xml {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escape(value)}"`)
    .join('');
  const content = children.map(write).join('');
  return {
    xml: content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`,
  };
}

/** An element whose children stand on lines of their own; only where white space means nothing. */
export function container(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: XmlChild[]
): Xml {
  const lines = children.flat(9).filter((child) => child !== undefined);
  return element(
    name,
    attributes,
    lines.map((line) => ['\n', line] as XmlChild),
    '\n',
  );
}

/** A whole document. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}
