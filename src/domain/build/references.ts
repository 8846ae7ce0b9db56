/** What content files may refer to, and the references that lead nowhere. */
import { clausesInstead, HOW_TO_REFER } from '../refer-to-clause.ts';
import type { Problem } from '../problem.ts';
import { severity, type ModelRule } from '../rules/severity.ts';
import type { LegalDocument, Locality, PlanClause, Story } from '../site.ts';
import { didYouMean, nearest } from '../suggest.ts';
import { fold } from '../vietnamese.ts';

type Field = readonly (string | number)[];

/** Looks references up for one file after another; each message names the value and the nearest known one. */
export class References {
  readonly clauses = new Map<string, PlanClause>();
  readonly documents = new Map<string, LegalDocument>();
  readonly localities = new Map<string, Locality>();
  readonly stories = new Map<string, Story>();
  readonly problems: Problem[] = [];

  /** The references of one file. */
  of(file: string): FileReferences {
    return new FileReferences(this, file);
  }
}

export class FileReferences {
  readonly #all: References;
  readonly #file: string;

  constructor(all: References, file: string) {
    this.#all = all;
    this.#file = file;
  }

  clause(ref: string, ...field: Field): PlanClause | undefined {
    const value = this.#all.clauses.get(ref);
    if (value === undefined) {
      this.report(
        'unknown-reference',
        `Không có điều khoản nào mang mã "${ref}".${clausesInstead(ref, this.#all.clauses.keys())} ${HOW_TO_REFER}`,
        field,
      );
    }
    return value;
  }

  document(id: string, ...field: Field): LegalDocument | undefined {
    return this.#find(this.#all.documents, id, field, 'văn bản');
  }

  locality(name: string, ...field: Field): Locality | undefined {
    const value = this.#all.localities.get(name);
    if (value === undefined) {
      const names = [...this.#all.localities.keys()];
      // "P. Nam Khê" and "Nam Khê" mean the ward; "phường" alone makes no two names alike.
      const bare = (words: string): string =>
        fold(words).replace(/^(?:(?:phuong|xa|thi tran|p\.|x\.|tp\.?) ?)+/, '');
      const meant = nearest(bare(name), names.map(bare));
      const full = names.find((own) => bare(own) === meant);
      this.report(
        'unknown-reference',
        `Không có xã, phường nào tên "${name}".${full === undefined ? '' : ` Có phải "${full}"?`} Hãy dùng đúng một tên trong mục localities của cai-dat.yml (tên năm 2024), cả chữ "phường" hoặc "xã" viết thường.`,
        field,
      );
    }
    return value;
  }

  story(id: string, ...field: Field): Story | undefined {
    return this.#find(this.#all.stories, id, field, 'gương điển hình');
  }

  /** All clauses of a list; those that are not known are reported and left out. */
  clauseList(refs: readonly string[], ...field: Field): PlanClause[] {
    return known(refs.map((ref, index) => this.clause(ref, ...field, index)));
  }

  documentList(ids: readonly string[], ...field: Field): LegalDocument[] {
    return known(ids.map((id, index) => this.document(id, ...field, index)));
  }

  storyList(ids: readonly string[], ...field: Field): Story[] {
    return known(ids.map((id, index) => this.story(id, ...field, index)));
  }

  /** Reports that `words`, said to be quoted, do not stand in the clause. */
  quote(words: string, clause: PlanClause, ...field: Field): void {
    if (clause.text.includes(words)) return;
    this.report(
      'quote-not-in-clause',
      `Không tìm thấy nguyên văn "${words}" trong điều khoản ${clause.ref}. Hãy chép lại đúng từng chữ từ điều khoản.`,
      field,
    );
  }

  report(rule: ModelRule, message: string, field: Field): void {
    this.#all.problems.push({ rule, severity: severity[rule], file: this.#file, field, message });
  }

  #find<T>(known: ReadonlyMap<string, T>, id: string, field: Field, what: string): T | undefined {
    const value = known.get(id);
    if (value === undefined) {
      this.report(
        'unknown-reference',
        `Không có ${what} nào mang mã "${id}".${didYouMean(id, known.keys())} Hãy chép đúng mã, hoặc thêm ${what} đó trước.`,
        field,
      );
    }
    return value;
  }
}

function known<T>(values: readonly (T | undefined)[]): T[] {
  return values.filter((value) => value !== undefined);
}
