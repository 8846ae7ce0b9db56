/** The open datasets: what each holds, and each as JSON with its JSON Schema and as CSV. */
import { z } from 'zod';
import { clauseRefOf } from '../domain/clause-id.ts';
import type { Site } from '../domain/site.ts';
import { strings } from '../strings.ts';
import { absolute, urls } from '../urls.ts';
import { eIdsOf } from './akoma-ntoso.ts';
import { latestDate } from './content-date.ts';
import { toCsv } from './csv.ts';
import {
  clauseRecord,
  documentRecord,
  dutyRecord,
  milestoneRecord,
  storyRecord,
  termRecord,
} from './open-data-records.ts';

type Address = (path: string) => string;

/** One dataset with its records; `record` is the schema of each. */
export interface Dataset {
  /** Its name in the address: "dieu-khoan". */
  id: string;
  title: string;
  description: string;
  record: z.ZodObject;
  records: Record<string, unknown>[];
  /** The latest date of update of what it is made from; undefined when that has none. */
  updatedOn: string | undefined;
}

interface Definition<R extends z.ZodObject> {
  id: string;
  title: string;
  description: string | ((site: Site) => string);
  record: R;
  records: (site: Site, address: Address) => z.output<R>[];
  dates: (site: Site) => (string | undefined)[];
}

/** Ties the records to their schema while the definition is written. */
const define = <R extends z.ZodObject>(definition: Definition<R>): Definition<R> => definition;

const described = (
  { description }: Pick<Definition<z.ZodObject>, 'description'>,
  site: Site,
): string => (typeof description === 'string' ? description : description(site));

/** Which plans were received without the annex that assigns duties, as a sentence; else nothing. */
function withoutAnnex({ plans }: Site): string {
  const years = plans.filter(({ annex }) => annex?.status === 'thiếu').map(({ year }) => year);
  if (years.length === 0) return '';
  const which = plans.length === 1 ? '' : ` của kế hoạch năm ${years.join(', ')}`;
  return ` Bản nhận được${which} thiếu phụ lục phân công, nên có thể chưa đủ.`;
}

const planDates = (site: Site): (string | undefined)[] => site.plans.map((plan) => plan.updatedOn);

const DEFINITIONS = [
  define({
    id: 'dieu-khoan',
    title: 'Điều khoản của kế hoạch',
    description: 'Toàn văn các kế hoạch, mỗi điều khoản một bản ghi, theo thứ tự trong văn bản.',
    record: clauseRecord,
    dates: planDates,
    records: (site, address) =>
      site.plans.flatMap((plan) => {
        const eIds = eIdsOf(plan);
        return plan.clauses.map((clause) => ({
          ref: clause.ref,
          plan: plan.id,
          eId: eIds.get(clause.id) ?? '',
          url: address(urls.clause(clause)),
          kind: clause.kind,
          path: clause.path,
          heading: clause.heading ?? null,
          text: clause.text,
          parent: clause.parent === undefined ? null : clauseRefOf(plan.id, clause.parent),
          documents: [...new Set(clause.citations.map(({ document }) => document))],
          units: [
            ...new Set(
              site.duties.filter((duty) => duty.clause === clause).map((duty) => duty.unit.id),
            ),
          ],
          errata: clause.errata.map(({ asWritten, meant, note }) => ({ asWritten, meant, note })),
        }));
      }),
  }),
  define({
    id: 'van-ban',
    title: 'Văn bản làm căn cứ, được dẫn',
    description: 'Các văn bản mà kế hoạch lấy làm căn cứ hoặc dẫn tới, với tình trạng kiểm chứng.',
    record: documentRecord,
    dates: (site) => site.documents.map((document) => document.updatedOn),
    records: (site, address) =>
      site.documents.map((document) => ({
        id: document.id,
        url: address(urls.document(document.id)),
        kind: document.kind,
        number: document.number,
        shortTitle: document.shortTitle,
        subject: document.subject,
        issuer: document.issuer,
        level: document.level,
        issuedOn: document.issuedOn,
        inForceOn: document.inForceOn,
        isLegalBasisOf: document.isLegalBasisOf.map((plan) => plan.id),
        citedIn: document.citedIn.map(({ clause }) => clause.ref),
        relations: document.relations.map(({ name, document: other }) => ({
          name,
          document: other.id,
        })),
        verification: document.verification.status,
        officialUrl: document.officialUrl,
      })),
  }),
  define({
    id: 'nhiem-vu',
    title: 'Nhiệm vụ của các đơn vị',
    description: (site) =>
      `Đơn vị nào làm gì, với vai trò nào, theo điều khoản nào.${withoutAnnex(site)}`,
    record: dutyRecord,
    dates: (site) => site.units.map((unit) => unit.updatedOn),
    records: (site, address) =>
      site.duties.map((duty) => ({
        id: duty.id,
        clause: duty.clause.ref,
        url: address(urls.clause(duty.clause)),
        unit: duty.unit.id,
        unitName: duty.unit.name,
        role: duty.role,
        roleWords: duty.roleWords,
        requestedOnly: duty.requestedOnly,
        unitStated: duty.unitStated,
        partners: duty.partners.map(({ asWritten }) => asWritten),
        text: duty.clause.text,
      })),
  }),
  define({
    id: 'moc-thoi-gian',
    title: 'Mốc thời gian',
    description: 'Các thời hạn mà kế hoạch đặt ra, với ngày cuối cùng còn kịp.',
    record: milestoneRecord,
    dates: planDates,
    records: (site, address) =>
      site.plans.flatMap((plan) =>
        plan.milestones.map((milestone) => ({
          id: `${plan.id}-${milestone.id}`,
          plan: plan.id,
          title: milestone.title,
          before: milestone.before,
          lastDay: milestone.lastDay,
          yearStated: milestone.yearStated,
          clause: milestone.clause.ref,
          url: address(urls.milestone(milestone)),
          asWritten: milestone.asWritten,
        })),
      ),
  }),
  define({
    id: 'guong-dien-hinh',
    title: 'Gương điển hình',
    description:
      'Các bài về gương tập thể, cá nhân, mô hình, với nguồn của từng bài. Toàn văn có trong nguồn tin RSS và JSON Feed.',
    record: storyRecord,
    dates: (site) => site.stories.map((story) => story.updatedOn ?? story.published),
    records: (site, address) =>
      site.stories.map((story) => ({
        id: story.id,
        url: address(urls.story(story.id)),
        title: story.title,
        summary: story.summary,
        kind: story.kind,
        locality: story.locality.name,
        localityToday: story.locality.today ?? null,
        period: story.period ?? null,
        published: story.published ?? null,
        clauses: story.clauses.map((clause) => clause.ref),
        documents: story.documents.map((document) => document.id),
        figures: story.figures.map(({ value, label }) => ({ value, label })),
        sourceTitle: story.source.title,
        sourcePublisher: story.source.publisher,
        sourceUrl: story.source.url ?? null,
      })),
  }),
  define({
    id: 'thuat-ngu',
    title: 'Thuật ngữ, chữ viết tắt',
    description: 'Chữ viết tắt và thuật ngữ trong kế hoạch, với nghĩa dễ hiểu.',
    record: termRecord,
    // The glossary says of no day when it changed.
    dates: () => [],
    records: (site, address) =>
      site.terms.map((term) => ({
        id: term.id,
        url: address(urls.term(term.id)),
        short: term.short ?? null,
        full: term.full,
        plain: term.plain,
        synonyms: term.synonyms,
      })),
  }),
] as const;

/** Names of the datasets, known without the site. */
export const DATASET_IDS: readonly string[] = DEFINITIONS.map(({ id }) => id);

/** When any of the datasets last changed. */
export function openDataUpdatedOn(site: Site): string | undefined {
  return latestDate(DEFINITIONS.flatMap(({ dates }) => dates(site)));
}

/** All datasets of the site. */
export function openData(site: Site): Dataset[] {
  const address: Address = (path) => absolute(site.settings.siteAddress, path);
  return DEFINITIONS.map((definition) => ({
    id: definition.id,
    title: definition.title,
    description: described(definition, site),
    record: definition.record,
    records: definition.records(site, address),
    updatedOn: latestDate(definition.dates(site)),
  }));
}

function fileSchema(dataset: Pick<Dataset, 'title' | 'description' | 'record'>) {
  return z
    .strictObject({
      $schema: z.url().meta({ title: 'Lược đồ', description: 'Địa chỉ của lược đồ này.' }),
      title: z.string().meta({ title: 'Tên', description: 'Tên bộ dữ liệu.' }),
      description: z.string().meta({ title: 'Mô tả', description: 'Bộ dữ liệu chứa gì.' }),
      publisher: z
        .string()
        .meta({ title: 'Đơn vị công bố', description: 'Đơn vị chịu trách nhiệm.' }),
      licence: z
        .string()
        .nullable()
        .meta({ title: 'Điều kiện dùng lại', description: 'null khi đơn vị chưa công bố.' }),
      source: z.url().meta({ title: 'Nguồn', description: 'Trang giải thích bộ dữ liệu.' }),
      updatedOn: z
        .string()
        .nullable()
        .meta({ title: 'Ngày cập nhật', description: 'Theo nội dung; null khi chưa rõ.' }),
      count: z.number().int().meta({ title: 'Số bản ghi', description: 'Số mục trong records.' }),
      records: z
        .array(dataset.record)
        .meta({ title: 'Bản ghi', description: 'Mỗi mục một bản ghi.' }),
    })
    .meta({ title: dataset.title, description: dataset.description });
}

/** The JSON Schema (2020-12) of a dataset's JSON file. */
export function datasetJsonSchema(site: Site, dataset: Dataset): string {
  const schema = z.toJSONSchema(fileSchema(dataset), { target: 'draft-2020-12' });
  const $id = absolute(site.settings.siteAddress, urls.dataset(dataset.id, 'schema.json'));
  return `${JSON.stringify({ ...schema, $id }, null, 2)}\n`;
}

/** A dataset as JSON, with what one must know of it. */
export function datasetJson(site: Site, dataset: Dataset): string {
  const address: Address = (path) => absolute(site.settings.siteAddress, path);
  const file: z.output<ReturnType<typeof fileSchema>> = {
    $schema: address(urls.dataset(dataset.id, 'schema.json')),
    title: dataset.title,
    description: dataset.description,
    publisher: site.settings.publisher,
    licence: site.settings.dataLicence ?? null,
    source: address(`${urls.openData}#${dataset.id}`),
    updatedOn: dataset.updatedOn ?? null,
    count: dataset.records.length,
    records: dataset.records,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Title and description of each field of a dataset, in order; `key` is its name in the JSON file. */
export function fieldsOf(
  dataset: Pick<Dataset, 'record'>,
): { key: string; title: string; description: string }[] {
  return Object.entries(dataset.record.shape).map(([key, type]) => {
    const { title = key, description = '' } = (type as z.ZodType).meta() ?? {};
    return { key, title, description };
  });
}

/** A dataset as CSV for spreadsheets; heads are the fields' Vietnamese titles. */
export function datasetCsv(dataset: Dataset): string {
  const fields = fieldsOf(dataset);
  return toCsv(
    fields.map(({ title }) => title),
    dataset.records.map((record) => fields.map(({ key }) => record[key])),
  );
}

export interface DatasetFiles {
  id: string;
  title: string;
  description: string;
  files: { name: string; path: string }[];
}

/** Everything one can take from the page of open data, with the addresses of the files. */
export function datasetFiles(site: Site): DatasetFiles[] {
  return [
    ...DEFINITIONS.map((definition) => ({
      id: definition.id,
      title: definition.title,
      description: described(definition, site),
      files: [
        { name: 'JSON', path: urls.dataset(definition.id, 'json') },
        { name: 'CSV', path: urls.dataset(definition.id, 'csv') },
        { name: 'JSON Schema', path: urls.dataset(definition.id, 'schema.json') },
      ],
    })),
    ...site.plans.map((plan) => ({
      id: `akoma-ntoso-${plan.id}`,
      title: strings.openData.akomaNtoso(plan.shortTitle),
      description: strings.openData.akomaNtosoLede,
      files: [{ name: 'Akoma Ntoso 3.0 (XML)', path: urls.akomaNtoso(plan.id) }],
    })),
  ];
}
