/** A plan as a Word file in the same form, with real heading styles, so that an officer can quote from it. */
import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  InternalHyperlink,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  convertMillimetersToTwip as mm,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Plan, Site } from '../domain/site.ts';
import { planPrint, type PlanPrint, type PrintBlock, type Run } from './plan-print.ts';
import { strings as allStrings } from '../strings.ts';

const strings = allStrings.print;

const FONT = 'Times New Roman';
const GRAY = '665F55';
const PINE = '1F5145';
/** Sizes of Word are half points. */
const pt = (points: number): number => points * 2;
/** Distances of Word are twentieths of a point. */
const gap = (points: number): number => points * 20;
const TEXT_WIDTH = mm(210 - 30 - 17);
const NO_BORDERS = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'].map((side) => [
    side,
    { style: BorderStyle.NONE, size: 0, color: 'auto' },
  ]),
);
const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];

/** Word never breaks a code at "/"; at "-" it does, and only its own sign prevents that. */
const textRuns = (runs: readonly Run[], options: IRunOptions = {}): TextRun[] =>
  runs.map(({ text }) => new TextRun({ ...options, text }));

function line(text: string, run: IRunOptions = {}, paragraph: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0 },
    ...paragraph,
    children: [new TextRun({ ...run, text })],
  });
}

/** A line of some length under a name: a paragraph indented from both sides of what it stands in. */
function rule(width: number, length: number, color = 'auto'): Paragraph {
  const indent = Math.round((width - length) / 2);
  return new Paragraph({
    spacing: { before: gap(3), after: gap(4), line: gap(3), lineRule: LineRuleType.EXACT },
    indent: { left: indent, right: indent },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color } },
    children: [],
  });
}

/** What Word keeps free at both sides of a cell by itself. */
const CELL_MARGINS = 216;

/** Two columns side by side, without lines. */
function columns(widths: readonly [number, number], left: Paragraph[], right: Paragraph[]): Table {
  const cell = (width: number, children: Paragraph[]): TableCell =>
    new TableCell({ width: { size: width, type: WidthType.DXA }, borders: NO_BORDERS, children });
  return new Table({
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: [
      new TableRow({ cantSplit: true, children: [cell(widths[0], left), cell(widths[1], right)] }),
    ],
  });
}

function head(print: PlanPrint): (Paragraph | Table)[] {
  const { issuer, number, motto, place } = print.head;
  const left = mm(60);
  const right = TEXT_WIDTH - left;
  const leftInk = number === null ? { color: GRAY } : {};
  const rightInk = place === null ? { color: GRAY } : {};
  const parts: (Paragraph | Table)[] = [
    columns(
      [left, right],
      [
        line(issuer.toLocaleUpperCase('vi'), { bold: true, size: pt(12), ...leftInk }),
        rule(left - CELL_MARGINS, mm(18), number === null ? GRAY : 'auto'),
        line(number === null ? strings.noNumber : `${strings.numberLabel} ${number}`, {
          size: pt(13),
          ...leftInk,
        }),
      ],
      [
        line(motto[0], { bold: true, size: pt(12), ...rightInk }),
        line(motto[1], { bold: true, size: pt(13), ...rightInk }),
        // As long as the motto, as the decree has it.
        rule(right - CELL_MARGINS, mm(56), place === null ? GRAY : 'auto'),
        line(place ?? strings.noPlace, { italics: true, size: pt(13), ...rightInk }),
      ],
    ),
  ];
  if (print.missing !== undefined) {
    parts.push(
      new Paragraph({
        spacing: { before: gap(10), after: gap(4) },
        border: { left: { style: BorderStyle.SINGLE, size: 12, space: 6, color: PINE } },
        children: [new TextRun({ text: print.missing, size: pt(10.5), color: PINE })],
      }),
    );
  }
  return parts;
}

function clauseParagraph(block: PrintBlock): Paragraph {
  const children = [new Bookmark({ id: block.anchor, children: textRuns(block.runs) })];
  switch (block.kind) {
    case 'heading':
      return new Paragraph({
        heading: HEADINGS[Math.min(block.level, 3) - 1] ?? HeadingLevel.HEADING_3,
        children,
      });
    case 'basis':
      return new Paragraph({ style: 'CanCu', children });
    case 'sub-bullet':
      return new Paragraph({ style: 'DauCong', children });
    default:
      return new Paragraph({ style: 'LoiVan', children });
  }
}

function ending(print: PlanPrint): Table {
  const half = Math.round(TEXT_WIDTH / 2);
  const last = print.signature.formula.length - 1;
  return columns(
    [half, TEXT_WIDTH - half],
    print.recipients.map((text, index) =>
      line(text, index === 0 ? { bold: true, italics: true, size: pt(12) } : { size: pt(11) }, {
        alignment: AlignmentType.LEFT,
      }),
    ),
    [
      ...print.signature.formula.map((text, index) =>
        line(text, { bold: true }, { spacing: { before: 0, after: index === last ? gap(72) : 0 } }),
      ),
      line(print.signature.name, { bold: true }),
    ],
  );
}

function notes(print: PlanPrint): Paragraph[] {
  if (print.notes.length + print.notices.length === 0) return [];
  return [
    new Paragraph({
      style: 'GhiChuTieuDe',
      pageBreakBefore: true,
      children: [new TextRun(print.notesTitle)],
    }),
    new Paragraph({ style: 'GhiChu', children: [new TextRun(print.notesIntroduction)] }),
    ...(print.notices.length === 0
      ? []
      : [
          new Paragraph({ style: 'GhiChuTieuDe', children: [new TextRun(strings.noticesTitle)] }),
          ...print.notices.map(
            (runs) =>
              new Paragraph({ style: 'GhiChu', bullet: { level: 0 }, children: textRuns(runs) }),
          ),
        ]),
    ...(print.notes.length === 0
      ? []
      : [
          new Paragraph({ style: 'GhiChuTieuDe', children: [new TextRun(strings.errataTitle)] }),
          ...print.notes.map(
            ({ anchor, path, runs }) =>
              new Paragraph({
                style: 'GhiChu',
                numbering: { reference: 'ghi-chu', level: 0 },
                children: [
                  new InternalHyperlink({
                    anchor,
                    children: [new TextRun({ text: path, underline: {} })],
                  }),
                  new TextRun(': '),
                  ...textRuns(runs),
                ],
              }),
          ),
        ]),
  ];
}

function wordDocument(print: PlanPrint): Document {
  const body = { font: FONT, size: pt(14) };
  const heading = {
    run: { ...body, bold: true, color: '000000' },
    paragraph: { spacing: { before: gap(8), after: gap(6) }, keepNext: true },
  };
  const text = {
    alignment: AlignmentType.BOTH,
    spacing: { before: 0, after: gap(6), line: 264, lineRule: LineRuleType.AUTO },
  };
  return new Document({
    title: print.title,
    creator: print.author,
    lastModifiedBy: print.author,
    description: print.foot,
    styles: {
      default: {
        document: { run: { ...body, language: { value: 'vi-VN' } } },
        heading1: heading,
        heading2: heading,
        heading3: heading,
      },
      paragraphStyles: [
        {
          id: 'LoiVan',
          name: 'Lời văn',
          basedOn: 'Normal',
          quickFormat: true,
          paragraph: { ...text, indent: { firstLine: mm(10) } },
        },
        {
          id: 'DauCong',
          name: 'Dấu cộng',
          basedOn: 'LoiVan',
          paragraph: { indent: { firstLine: mm(15) } },
        },
        {
          id: 'CanCu',
          name: 'Căn cứ',
          basedOn: 'LoiVan',
          quickFormat: true,
          run: { italics: true },
        },
        {
          id: 'GhiChu',
          name: 'Ghi chú biên tập',
          basedOn: 'Normal',
          run: { size: pt(11), color: PINE },
          paragraph: { spacing: { after: gap(3) } },
        },
        {
          id: 'GhiChuTieuDe',
          name: 'Tiêu đề ghi chú',
          basedOn: 'Heading1',
          next: 'GhiChu',
          run: { size: pt(13), color: PINE },
        },
      ],
    },
    numbering: {
      config: [
        {
          reference: 'ghi-chu',
          levels: [
            {
              level: 0,
              format: 'decimal',
              text: '%1.',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: mm(8), hanging: mm(8) } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          // The first page of a document carries no number.
          titlePage: true,
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: {
              top: mm(20),
              bottom: mm(20),
              left: mm(30),
              right: mm(17),
              header: mm(10),
              footer: mm(10),
            },
          },
        },
        headers: {
          first: new Header({ children: [new Paragraph('')] }),
          default: new Header({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT], size: pt(13) })],
              }),
            ],
          }),
        },
        footers: Object.fromEntries(
          ['first', 'default'].map((kind) => [
            kind,
            new Footer({ children: [line(print.foot, { size: pt(9), color: GRAY })] }),
          ]),
        ),
        children: [
          ...head(print),
          line(print.kind, { bold: true }, { spacing: { before: gap(14), after: gap(4) } }),
          line(print.name, { bold: true }, { spacing: { before: 0, after: gap(4) } }),
          rule(TEXT_WIDTH, mm(58)),
          ...print.blocks.map(clauseParagraph),
          new Paragraph({ spacing: { before: 0, after: gap(6) }, children: [] }),
          ending(print),
          // Word wants a paragraph after a table.
          new Paragraph({ spacing: { before: 0, after: 0 }, children: [] }),
          ...notes(print),
        ],
      },
    ],
  });
}

/** How a part of the archive is made stable, by its name. */
const STABLE: Record<string, (xml: string, date: string) => string> = {
  'docProps/core.xml': (xml, date) =>
    xml.replace(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
      (_match, open: string) => `${open}${date}T00:00:00Z`,
    ),
  'word/document.xml': (xml) => {
    const ids = new Map<string, number>();
    return xml.replace(
      /(<w:bookmark(?:Start|End)[^>]* w:id=")(\d+)/g,
      (_match, open: string, id: string) => {
        if (!ids.has(id)) ids.set(id, ids.size + 1);
        return `${open}${ids.get(id)}`;
      },
    );
  },
};

/**
 * Takes what is not content out of a Word file: ids that the library counts up over its whole life,
 * the clock in the file's properties, and the order and times of the archive. Two builds then give
 * the same bytes.
 */
function makeStable(bytes: Uint8Array, date: string): Uint8Array<ArrayBuffer> {
  const files = unzipSync(bytes);
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  // The archive keeps local time without zone, so a local date gives the same bytes everywhere.
  const mtime = new Date(year, month - 1, day);
  const stable: Zippable = {};
  for (const name of Object.keys(files).sort()) {
    const content = files[name] ?? new Uint8Array();
    const rewrite = STABLE[name];
    stable[name] = [
      rewrite ? strToU8(rewrite(strFromU8(content), date)) : content,
      { mtime, level: 9 },
    ];
  }
  return new Uint8Array(zipSync(stable));
}

/** A plan as the bytes of a .docx file. */
export async function planDocx(site: Site, plan: Plan): Promise<Uint8Array<ArrayBuffer>> {
  const print = planPrint(site, plan);
  const bytes = await Packer.toBuffer(wordDocument(print));
  return makeStable(new Uint8Array(bytes), print.updatedOn);
}
