/**
 * What a rule of the validator is. One small file a rule: id, one line for the guide, a bad and a
 * good example (they are its tests), and the check. How grave a rule is stands in severity.ts.
 */
import type { CollectionName, DataOf } from '../../schemas/registry.ts';
import type { Field, Repair } from '../problem.ts';
import type { RuleId } from './severity.ts';

/** What a rule reports. Its place is a field, an offset in the clean text, or a line and column. */
export interface Finding {
  message: string;
  /** Another file than the one under check. */
  file?: string;
  field?: Field;
  offset?: number;
  line?: number;
  column?: number;
  /** The replacement where it is certain. */
  fix?: string;
  repair?: Repair;
}

export type Report = (finding: Finding) => void;

/** How the two examples are put into a small content tree by the rules' test and by the guide. */
export interface Examples {
  /**
   * "field": lines of a story's front matter · "body": a story's body · "path": the path of a file ·
   * "file": a whole story file · "document", "plan", "settings": lines of such a file's fields ·
   * "yaml": the whole of thuat-ngu.yml · "photo": words for a photo whose facts stand beside ·
   * "today": the day on which the check runs ·
   * "copy": the path of a copy, or the fields that would make it another thing.
   * A field "-title" is taken away; a path "x@" is a link, "-x" is taken away, "x=9" has 9 bytes.
   */
  in:
    | 'field'
    | 'body'
    | 'path'
    | 'file'
    | 'document'
    | 'plan'
    | 'settings'
    | 'yaml'
    | 'photo'
    | 'today'
    | 'copy';
  bad: string;
  good: string;
  badPhoto?: Partial<PhotoFacts>;
  badBytes?: readonly number[];
}

export interface Rule<Subject> {
  id: RuleId;
  /** The mistake in a few Vietnamese words, for the table in the guide. */
  what: string;
  examples: Examples;
  check(subject: Subject, report: Report): void;
}

/** One entry of the content folder. */
export interface TreeEntry {
  /** Path in the tree, with forward slashes. */
  path: string;
  type: 'file' | 'folder' | 'link' | 'other';
  /** Bytes; 0 for folders. */
  size: number;
}

/** The content folder as a list of names. */
export interface Tree {
  entries: readonly TreeEntry[];
  /** Where a file belongs: its collection and id, if its path fits one. */
  entryOf(path: string): { collection: CollectionName; id: string } | undefined;
}

/** One file of the tree that is to be read as text, before it is decoded. */
export interface FileBytes {
  path: string;
  bytes: Uint8Array;
}

/** A content file as text. */
export interface TextFile {
  path: string;
  collection: CollectionName;
  id: string;
  /** Clean text: NFC, LF, without byte order mark. All offsets are offsets in it. */
  source: string;
  /** The text as it is on disk but for its byte order mark. */
  written: string;
  /** Offset at which the body starts; the length of the source for YAML files. */
  bodyStart: number;
  /**
   * The source with addresses, link targets and the fields that name a source blanked by spaces:
   * what the site says in its own words.
   */
  prose: string;
  /** All strings of the data, with their fields; empty when the YAML does not parse. */
  values: readonly { field: Field; value: string }[];
  /** The field whose value stands at the offset. */
  fieldAt(offset: number): Field | undefined;
  /** The fields that such a file may have, each with the names of all fields below it. */
  fields: ReadonlyMap<string, readonly string[]>;
  /** People who agreed to be named in it. */
  consenting: readonly string[];
}

/** A fault of the YAML parser. */
export interface YamlFault {
  file: TextFile;
  code: string;
  /** The parser's own English words. */
  message: string;
  line: number;
  column: number;
  /** The text of the faulty line, and of the one before. */
  lineText: string;
  lineBefore: string;
}

/** One way in which data does not fit its schema. */
export interface DataIssue {
  file: TextFile;
  field: Field;
  /** Zod's code: "invalid_type", "too_small" … */
  code: string;
  /** "Ngày đăng (published)". */
  label: string;
  /** What the field is, where the schema says so: "date", "clause" … */
  is: string | undefined;
  value: unknown;
  /** What the schema itself says. */
  message: string;
  /** The fields that exist beside it: name and title. */
  known: readonly { name: string; title: string }[];
  /** The closed list of values, where there is one. */
  values: readonly string[];
  /** The bound that was passed, for lengths. */
  bound: number | undefined;
  /** The expected type: "string", "array" … */
  expected: string | undefined;
  /** Names of the other files in its folder. */
  siblings: readonly string[];
}

/** The data of one file that fits its schema; fields that do not fit are left out. */
export interface Entry<C extends CollectionName = CollectionName> {
  file: TextFile;
  collection: C;
  data: Partial<DataOf<C>>;
  /** Fields that are there but do not fit. */
  broken: ReadonlySet<string>;
  /** The plain date of today, given by the command. */
  today: string;
  /** Names of the other files in its folder. */
  siblings: readonly string[];
  /** The body without front matter. */
  body: string;
  /** Photos the body's blocks name. */
  photosInBody: readonly string[];
}

/** A block that stories may use, as far as rules look. */
export interface Block {
  name: string;
  title: string;
  attributes: readonly { name: string; title: string }[];
  /** Whether words stand between its tags. */
  content: boolean;
  example: string;
}

/** A node of the Markdown tree, as far as rules look. */
export interface BodyNode {
  type: string;
  children?: BodyNode[];
  value?: string;
  url?: string;
  alt?: string | null;
  name?: string | null;
  depth?: number;
  attributes?: { type: string; name?: string; value?: unknown }[];
  position?: {
    start: { line: number; column: number; offset?: number };
    end: { line: number; column: number; offset?: number };
  };
}

/** The parsed body of one file. */
export interface Body {
  file: TextFile;
  /** The body's own text. */
  text: string;
  root: BodyNode;
  /** All nodes in reading order with their ancestors. */
  nodes: readonly { node: BodyNode; parents: readonly BodyNode[] }[];
  /** The place of a node in the file. */
  place(node: BodyNode): { line: number; column: number };
  /** The place of an attribute of a block. */
  placeOfAttribute(node: BodyNode, attribute: string): { line: number; column: number };
  blocks: readonly Block[];
  /** What is wrong with a block's attributes, by its schema. */
  checkAttributes(
    block: string,
    values: Readonly<Record<string, string>>,
  ): { name: string; message: string }[];
  /** The photos that the front matter declares; undefined when they cannot be read. */
  photos: readonly string[] | undefined;
}

/** A place at which the Markdown engine gives up. */
export interface SyntaxFault {
  file: TextFile;
  /** The engine's own English words. */
  message: string;
  line: number;
  column: number;
  /** The line's text from the fault on. */
  after: string;
  lineText: string;
  blocks: readonly Block[];
}

/** What is known of a photo. */
export interface PhotoFacts {
  path: string;
  bytes: number;
  /** Format by its first bytes: "jpeg", "png", "webp", "avif", "heic", "gif", … or undefined. */
  signature: string | undefined;
  width: number;
  height: number;
  /** The decoder's complaint about a photo that is not whole. */
  broken: string | undefined;
  hasGps: boolean;
}

/** All files together. */
export interface Whole {
  entries: readonly Entry[];
  /** Every address the site will have; with "#…" for known fragments. */
  addresses: ReadonlySet<string>;
  /** Addresses that were published once, and so have to be there. */
  published: readonly string[];
  /** Paths of all files of the tree. */
  paths: readonly string[];
  /** True when a file does not fit: what it would have made is not there. */
  unfit: boolean;
  /** Addresses whose fragments are all known. */
  withFragments: ReadonlySet<string>;
  /** Links of bodies to pages of this site and to other sites. */
  links: readonly { file: string; url: string; line: number; column: number }[];
  /** The site's own address, without a slash at the end. */
  siteAddress: string | undefined;
  /** References of all clauses that a text may name, and those that blocks in bodies name. */
  clauses: ReadonlySet<string>;
  clauseRefs: readonly { file: string; ref: string; line: number; column: number }[];
  /** Plans with their clauses in reading order, and the text as it was received. */
  plans: readonly {
    file: string;
    source: string | undefined;
    clauses: readonly { text: string; line: number; path: string }[];
  }[];
}
