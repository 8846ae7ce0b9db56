/**
 * A plan as a printed document: the parts in the order and form of Nghị định 30/2020/NĐ-CP, for the
 * PDF and the Word file alike. The official words stand whole and alone between head and notes.
 */
import { isSubBullet } from '../domain/clause-id.ts';
import { formatDate, formatLongDate } from '../domain/plain-date.ts';
import { shorten } from '../domain/shorten.ts';
import type { Plan, Site } from '../domain/site.ts';
import { absolute, urls } from '../urls.ts';
import { strings as allStrings } from '../strings.ts';
import { contentDate } from './content-date.ts';

const strings = allStrings.print;

/** A run of words; `keep` ones ("59/2023/NĐ-CP") are not broken at the end of a line. */
export interface Run {
  text: string;
  keep: boolean;
}

/** A clause of the running text. `level` is its depth in the tree, 1 at the top. */
export interface PrintBlock {
  kind: 'basis' | 'enacting' | 'heading' | 'bullet' | 'sub-bullet' | 'paragraph';
  level: number;
  anchor: string;
  /** The entry of the list of bookmarks. */
  bookmark: string;
  /** The words, the sign of a bullet included. */
  text: string;
  runs: Run[];
}

export interface PlanPrint {
  /** Title of the file. */
  title: string;
  /** Who made the file: the publisher of the site, not the issuer, whose copy is the signed one. */
  author: string;
  /** Head of the form; what is null is blank and gray. */
  head: { issuer: string; number: string | null; motto: [string, string]; place: string | null };
  /** What the received copy lacks, in words; undefined when it lacks nothing. */
  missing: string | undefined;
  kind: string;
  name: string;
  blocks: PrintBlock[];
  recipients: string[];
  signature: { formula: string[]; name: string };
  notesTitle: string;
  notesIntroduction: string;
  notices: Run[][];
  notes: { anchor: string; path: string; runs: Run[] }[];
  /** Address and date at the foot of each page. */
  foot: string;
  /** "YYYY-MM-DD", the date of the file. */
  updatedOn: string;
}

const BOOKMARK_LENGTH = 48;

/** Numbers, dates and codes hold together; nothing else does. */
const KEEP = /[^\s/-]{1,12}(?:[/-][^\s/-]{1,12})+/gu;

/** Cuts a text into runs; joined, they are the text. */
export function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let position = 0;
  for (const match of text.matchAll(KEEP)) {
    if (match.index > position) runs.push({ text: text.slice(position, match.index), keep: false });
    runs.push({ text: match[0], keep: true });
    position = match.index + match[0].length;
  }
  if (position < text.length) runs.push({ text: text.slice(position), keep: false });
  return runs;
}

/** Prepares a plan for print. */
export function planPrint(site: Site, plan: Plan): PlanPrint {
  const address = absolute(site.settings.siteAddress, urls.plan(plan.id));
  const updatedOn = contentDate(plan);
  const blocks: PrintBlock[] = [];
  for (const clause of plan.clauses) {
    const block = (kind: PrintBlock['kind'], text: string, bookmark: string): void => {
      blocks.push({
        kind,
        level: clause.depth,
        anchor: clause.anchor,
        bookmark,
        text,
        runs: runsOf(text),
      });
    };
    const labelled = `${clause.label}: ${shorten(clause.text, BOOKMARK_LENGTH)}`;
    switch (clause.kind) {
      case 'basis':
        block('basis', clause.text, labelled);
        break;
      case 'enacting':
      case 'closing':
        block('enacting', clause.text, shorten(clause.text, BOOKMARK_LENGTH));
        break;
      case 'part':
      case 'section':
        block('heading', clause.text, clause.text);
        break;
      case 'section-paragraph':
        block('paragraph', clause.text, shorten(clause.text, BOOKMARK_LENGTH));
        break;
      case 'bullet':
        if (isSubBullet(clause.id)) block('sub-bullet', `+ ${clause.text}`, labelled);
        else block('bullet', `- ${clause.text}`, labelled);
        break;
      case 'paragraph':
        block('paragraph', clause.text, labelled);
        break;
      default:
    }
  }
  const lacks = [
    ...(plan.number === null ? [strings.number] : []),
    ...(plan.issuedOn === null ? [strings.placeAndDate] : []),
  ];
  return {
    title: `${plan.kind} ${plan.title}`,
    author: site.settings.publisher,
    head: {
      issuer: plan.issuer,
      number: plan.number,
      motto: strings.motto,
      place: plan.issuedOn === null ? null : strings.place(formatLongDate(plan.issuedOn)),
    },
    missing: lacks.length === 0 ? undefined : strings.missing(lacks),
    kind: plan.kind,
    name: plan.title,
    blocks,
    recipients: plan.clauses.find((clause) => clause.kind === 'recipients')?.lines ?? [],
    signature: { formula: plan.signatory.formula, name: plan.signatory.name },
    notesTitle: strings.notesTitle,
    notesIntroduction: strings.notesIntroduction,
    notices: plan.notices.map(runsOf),
    notes: plan.clauses.flatMap((clause) =>
      clause.errata.map((note) => ({
        anchor: clause.anchor,
        path: clause.path,
        runs: runsOf(strings.note(note.asWritten, note.meant, note.note)),
      })),
    ),
    foot: strings.foot(address, formatDate(updatedOn)),
    updatedOn,
  };
}

/** The official words of a print in reading order, as they stand in the received text. */
export function officialLines(print: PlanPrint): string[] {
  return [
    print.kind,
    print.name,
    ...print.blocks.map(({ text }) => text),
    ...print.recipients,
    ...print.signature.formula,
    print.signature.name,
  ];
}
