/**
 * What pages say of themselves to machines, in the words of schema.org. Only what is known is said: a
 * number or a date that no source gives is left out. The texts here have no legal value of their own,
 * which is a property of each file (`LegislationObject`), not of the law.
 */
import type {
  BreadcrumbList,
  Legislation,
  LegislationObject,
  NewsArticle,
  Organization,
  SearchAction,
  WebSite,
  WithActionConstraints,
  WithContext,
} from 'schema-dts';
import type { LegalDocument, Plan, Site, Story } from '../domain/site.ts';
import type { RelationKind } from '../domain/relation.ts';
import { strings } from '../strings.ts';
import { absolute, urls } from '../urls.ts';

const CONTEXT = 'https://schema.org';
const UNOFFICIAL = 'https://schema.org/UnofficialLegalValue';

type WithSettings = Pick<Site, 'settings'>;

const address = (site: WithSettings, path: string): string =>
  absolute(site.settings.siteAddress, path);

const publisher = (site: WithSettings): Organization => ({
  '@type': 'Organization',
  name: site.settings.publisher,
});

/** The content of a <script type="application/ld+json">: no "<" can end it early. */
export function jsonLdScript(data: object): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}

/** The site and its search, for the home page. */
export function webSite(site: WithSettings): WithContext<WebSite> {
  const { siteName, siteTagline } = site.settings;
  return {
    '@context': CONTEXT,
    '@type': 'WebSite',
    '@id': address(site, urls.home),
    url: address(site, urls.home),
    name: siteName,
    description: siteTagline,
    inLanguage: 'vi',
    publisher: publisher(site),
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: address(site, urls.searchTemplate('search_term_string')),
      },
      'query-input': 'required name=search_term_string',
    } as WithActionConstraints<SearchAction>,
  };
}

/** Where a page stands; `trail` goes from below home to the page itself. */
export function breadcrumbList(
  site: WithSettings,
  trail: readonly { href: string; text: string }[],
): WithContext<BreadcrumbList> {
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: [{ href: urls.home, text: strings.breadcrumb.home }, ...trail].map(
      ({ href, text }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: text,
        item: address(site, href),
      }),
    ),
  };
}

/** A file or page that carries the words of a law or plan, without legal value. */
const unofficialCopy = (
  site: WithSettings,
  path: string,
  encodingFormat: string,
): LegislationObject => ({
  '@type': 'LegislationObject',
  contentUrl: address(site, path),
  encodingFormat,
  inLanguage: 'vi',
  legislationLegalValue: UNOFFICIAL,
});

/** A plan: its words are here, in four forms. */
export function planLegislation(site: WithSettings, plan: Plan): WithContext<Legislation> {
  return {
    '@context': CONTEXT,
    '@type': 'Legislation',
    '@id': address(site, urls.plan(plan.id)),
    url: address(site, urls.plan(plan.id)),
    name: `${plan.kind} ${plan.title}`,
    alternateName: plan.shortTitle,
    abstract: plan.summary,
    inLanguage: 'vi',
    legislationType: plan.kind,
    ...(plan.number === null ? {} : { legislationIdentifier: plan.number }),
    ...(plan.issuedOn === null ? {} : { legislationDate: plan.issuedOn }),
    legislationPassedBy: { '@type': 'GovernmentOrganization', name: plan.issuer },
    temporalCoverage: String(plan.year),
    isBasedOn: plan.legalBasis.map((document) => ({
      '@type': 'Legislation',
      '@id': address(site, urls.document(document.id)),
      name: document.title,
    })),
    encoding: [
      unofficialCopy(site, urls.plan(plan.id), 'text/html'),
      unofficialCopy(site, urls.planFile(plan.id, 'pdf'), 'application/pdf'),
      unofficialCopy(
        site,
        urls.planFile(plan.id, 'docx'),
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      ),
      unofficialCopy(site, urls.akomaNtoso(plan.id), 'application/akn+xml'),
    ],
    ...(plan.updatedOn === undefined ? {} : { sdDatePublished: plan.updatedOn }),
    sdPublisher: publisher(site),
  };
}

/** A legal document that a plan cites: this site describes it and does not hold its words. */
export function documentLegislation(
  site: WithSettings,
  document: LegalDocument,
): WithContext<Legislation> {
  /** Documents this one has a relation to, as it is written from this end. */
  const related = (...kinds: RelationKind[]) =>
    document.relations
      .filter(({ kind, direction }) => kinds.includes(kind) && direction === 'from')
      .map(({ document: other }) => ({
        '@type': 'Legislation' as const,
        '@id': address(site, urls.document(other.id)),
        name: other.title,
      }));
  const relations = {
    legislationChanges: related('sửa đổi, bổ sung'),
    legislationApplies: related('quy định chi tiết', 'triển khai'),
    isBasedOn: related('căn cứ'),
    citation: related('dẫn'),
  };
  return {
    '@context': CONTEXT,
    '@type': 'Legislation',
    '@id': address(site, urls.document(document.id)),
    url: address(site, urls.document(document.id)),
    name: document.title,
    alternateName: document.shortTitle,
    ...(document.subject === null ? {} : { description: document.subject }),
    inLanguage: 'vi',
    legislationType: document.kind,
    ...(document.number === null ? {} : { legislationIdentifier: document.number }),
    ...(document.issuedOn === null ? {} : { legislationDate: document.issuedOn }),
    ...(document.inForceOn === null ? {} : { legislationDateOfApplicability: document.inForceOn }),
    legislationPassedBy: { '@type': 'Organization', name: document.issuer },
    ...Object.fromEntries(Object.entries(relations).filter(([, others]) => others.length > 0)),
    ...(document.officialUrl === null ? {} : { sameAs: document.officialUrl }),
    ...(document.updatedOn === undefined ? {} : { sdDatePublished: document.updatedOn }),
    sdPublisher: publisher(site),
  };
}

/** A published story. */
export function storyArticle(site: WithSettings, story: Story): WithContext<NewsArticle> {
  const page = address(site, urls.story(story.id));
  return {
    '@context': CONTEXT,
    '@type': 'NewsArticle',
    '@id': page,
    url: page,
    mainEntityOfPage: page,
    headline: story.title,
    description: story.summary,
    inLanguage: 'vi',
    articleSection: strings.story.kinds[story.kind],
    image: address(site, urls.picture(urls.story(story.id))),
    ...(story.published === undefined ? {} : { datePublished: story.published }),
    ...(story.updatedOn === undefined ? {} : { dateModified: story.updatedOn }),
    author: publisher(site),
    publisher: publisher(site),
    contentLocation: { '@type': 'Place', name: story.locality.name },
    citation: story.clauses.map((clause) => ({
      '@type': 'Legislation',
      '@id': address(site, urls.clause(clause)),
      name: `${clause.path}, ${clause.plan}`,
    })),
    isBasedOn: {
      '@type': 'CreativeWork',
      name: story.source.title,
      publisher: { '@type': 'Organization', name: story.source.publisher },
      ...(story.source.url === undefined ? {} : { url: story.source.url }),
    },
  };
}
