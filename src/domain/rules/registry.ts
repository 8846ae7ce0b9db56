/** All rules, in the order in which they are asked. */
import { ownFragment } from './body/own-fragment.ts';
import { symlink } from './tree/symlink.ts';
import { junkFile } from './tree/junk-file.ts';
import { wrongExtension } from './tree/wrong-extension.ts';
import { wrongFolder } from './tree/wrong-folder.ts';
import { strayFile } from './tree/stray-file.ts';
import { folderName } from './tree/folder-name.ts';
import { nameClash } from './tree/name-clash.ts';
import { reservedName } from './tree/reserved-name.ts';
import { missingIndex } from './tree/missing-index.ts';
import { missingContent } from './tree/missing-content.ts';
import { fileTooBig } from './tree/file-too-big.ts';
import { notUtf8 } from './bytes/not-utf8.ts';
import { nulByte } from './bytes/nul-byte.ts';
import { utf16 } from './bytes/utf16.ts';
import { bankAccount } from './text/bank-account.ts';
import { bidiControl } from './text/bidi-control.ts';
import { birthDate } from './text/birth-date.ts';
import { conflictMarker } from './text/conflict-marker.ts';
import { curlyQuotes } from './text/curly-quotes.ts';
import { controlCharacter } from './text/control-character.ts';
import { documentCode } from './text/document-code.ts';
import { frontMatterTwice } from './text/front-matter-twice.ts';
import { hashInValue } from './text/hash-in-value.ts';
import { hashLeft } from './text/hash-left.ts';
import { homeAddress } from './text/home-address.ts';
import { idNumber } from './text/id-number.ts';
import { lookAlike } from './text/look-alike.ts';
import { lostLetter } from './text/lost-letter.ts';
import { mojibake } from './text/mojibake.ts';
import { namedPerson } from './text/named-person.ts';
import { nbsp } from './text/nbsp.ts';
import { nfd } from './text/nfd.ts';
import { noDiacritics } from './text/no-diacritics.ts';
import { pastedTable } from './text/pasted-table.ts';
import { personalEmail } from './text/personal-email.ts';
import { phoneNumber } from './text/phone-number.ts';
import { replacementCharacter } from './text/replacement-character.ts';
import { wordMarkup } from './text/word-markup.ts';
import { zeroWidth } from './text/zero-width.ts';
import { noFrontMatter } from './yaml/no-front-matter.ts';
import { frontMatterEnd } from './yaml/front-matter-end.ts';
import { yamlTooComplex } from './yaml/yaml-too-complex.ts';
import { notAMap } from './yaml/not-a-map.ts';
import { yamlAlias } from './yaml/yaml-alias.ts';
import { yamlTag } from './yaml/yaml-tag.ts';
import { yamlTab } from './yaml/yaml-tab.ts';
import { yamlDuplicateKey } from './yaml/yaml-duplicate-key.ts';
import { yamlEmptyList } from './yaml/yaml-empty-list.ts';
import { yamlQuotes } from './yaml/yaml-quotes.ts';
import { yamlColon } from './yaml/yaml-colon.ts';
import { yamlLeadingSpace } from './yaml/yaml-leading-space.ts';
import { nameWithoutColon, yamlMissingColon } from './yaml/yaml-missing-colon.ts';
import { yamlMissingSpace } from './yaml/yaml-missing-space.ts';
import { yamlUnclosedQuote } from './yaml/yaml-unclosed-quote.ts';
import { yamlManyDocuments } from './yaml/yaml-many-documents.ts';
import { yamlReservedStart } from './yaml/yaml-reserved-start.ts';
import { yamlIndentation } from './yaml/yaml-indentation.ts';
import { yamlSyntax } from './yaml/yaml-syntax.ts';
import { layoutField } from './data/layout-field.ts';
import { dangerousField } from './data/dangerous-field.ts';
import { draftField } from './data/draft-field.ts';
import { accentedField } from './data/accented-field.ts';
import { unknownField } from './data/unknown-field.ts';
import { missingField } from './data/missing-field.ts';
import { emptyField } from './data/empty-field.ts';
import { impossibleDate } from './data/impossible-date.ts';
import { dateFormat } from './data/date-format.ts';
import { documentNumberFormat } from './data/document-number-format.ts';
import { clauseFormat } from './data/clause-format.ts';
import { idFormat } from './data/id-format.ts';
import { photoFileName } from './data/photo-file-name.ts';
import { webAddress } from './data/web-address.ts';
import { unknownValue } from './data/unknown-value.ts';
import { tooLong } from './data/too-long.ts';
import { tooShort } from './data/too-short.ts';
import { wrongType } from './data/wrong-type.ts';
import { wrongValue } from './data/wrong-value.ts';
import { altSaysNothing } from './entry/alt-says-nothing.ts';
import { consentAfterPublication } from './entry/consent-after-publication.ts';
import { draftLeftOn } from './entry/draft-left-on.ts';
import { duplicateItem } from './entry/duplicate-item.ts';
import { emptyBody } from './entry/empty-body.ts';
import { futureDate } from './entry/future-date.ts';
import { lastYearsPlan } from './entry/last-years-plan.ts';
import { markupInField } from './entry/markup-in-field.ts';
import { inForceBeforeIssued } from './entry/in-force-before-issued.ts';
import { numberYear } from './entry/number-year.ts';
import { oldDate } from './entry/old-date.ts';
import { photoListedTwice } from './entry/photo-listed-twice.ts';
import { photoMissing } from './entry/photo-missing.ts';
import { photoUnused } from './entry/photo-unused.ts';
import { photoWithoutConsent } from './entry/photo-without-consent.ts';
import { placeholderLeft } from './entry/placeholder-left.ts';
import { publishedBeforeEvent } from './entry/published-before-event.ts';
import { publishedMissing } from './entry/published-missing.ts';
import { selfReference } from './entry/self-reference.ts';
import { summaryRepeatsTitle } from './entry/summary-repeats-title.ts';
import { titleAllCaps } from './entry/title-all-caps.ts';
import { titleWithoutWords } from './entry/title-without-words.ts';
import { updatedBeforePublished } from './entry/updated-before-published.ts';
import { withdrawn } from './entry/withdrawn.ts';
import { withdrawnBeforePublished } from './entry/withdrawn-before-published.ts';
import { yearOfPlan } from './entry/year-of-plan.ts';
import { htmlComment } from './syntax/html-comment.ts';
import { angleLink, unsafeAngleLink } from './syntax/angle-link.ts';
import { rawHtmlFault } from './syntax/raw-html.ts';
import { unclosedBlock } from './syntax/unclosed-block.ts';
import { lessThan } from './syntax/less-than.ts';
import { brace } from './syntax/brace.ts';
import { mdxSyntax } from './syntax/mdx-syntax.ts';
import { unknownAttribute } from './body/block-attributes.ts';
import { blockAsText } from './body/block-as-text.ts';
import { boldHeading } from './body/bold-heading.ts';
import { emptySection } from './body/empty-section.ts';
import { strayEmphasis } from './body/stray-emphasis.ts';
import { blockPlace } from './body/block-place.ts';
import { codeBlock } from './body/code-block.ts';
import { blockContent } from './body/block-content.ts';
import { blockValues } from './body/block-values.ts';
import { headingLevelOne, headingSkips, headingEmpty } from './body/headings.ts';
import {
  unsafeLink,
  pathLeavesContent,
  relativeLink,
  emptyLink,
  linkSyntax,
  vagueLink,
  remoteImage,
  markdownImage,
} from './body/links.ts';
import { mdxImport, proseImport, mdxExpression } from './body/mdx-code.ts';
import { photoBlock } from './body/photo-block.ts';
import { quoteConsent } from './body/quote-consent.ts';
import { rawHtml } from './body/raw-html.ts';
import { bodyTooComplex } from './body/too-complex.ts';
import { unknownBlock } from './body/unknown-block.ts';
import { heicPhoto } from './photo/heic.ts';
import { photoBroken } from './photo/photo-broken.ts';
import { photoEmpty } from './photo/photo-empty.ts';
import { photoGps } from './photo/photo-gps.ts';
import { photoName } from './photo/photo-name.ts';
import { photoSignature } from './photo/photo-signature.ts';
import { photoTooBig } from './photo/photo-too-big.ts';
import { photoType } from './photo/photo-type.ts';
import { svgPhoto } from './photo/svg.ts';
import { clockWrong } from './site/clock-wrong.ts';
import { ownAddress } from './site/own-address.ts';
import { publishedAddress } from './site/published-address.ts';
import { brokenLink } from './site/broken-link.ts';
import { clauseInBody } from './site/clause-in-body.ts';
import { numberLikeKnown } from './site/number-like-known.ts';
import { officialText } from './site/official-text.ts';
import { duplicateDocument } from './site/duplicate-document.ts';
import { duplicateMilestone } from './site/duplicate-milestone.ts';
import { duplicateTerm } from './site/duplicate-term.ts';
import { duplicateTitle } from './site/duplicate-title.ts';
import { storyCopied } from './site/story-copied.ts';
import type {
  Body,
  DataIssue,
  Entry,
  FileBytes,
  PhotoFacts,
  Rule,
  SyntaxFault,
  TextFile,
  Tree,
  Whole,
  YamlFault,
} from './rule.ts';

export const rules = {
  /** All of them look at the names in the tree. */
  tree: [
    symlink,
    junkFile,
    wrongExtension,
    wrongFolder,
    strayFile,
    folderName,
    nameClash,
    reservedName,
    missingIndex,
    missingContent,
    fileTooBig,
  ] as readonly Rule<Tree>[],
  /** The first that speaks ends the reading of the file. */
  bytes: [notUtf8, nulByte, utf16] as readonly Rule<FileBytes>[],
  /** All of them read the text of a file. */
  text: [
    bodyTooComplex,
    bankAccount,
    bidiControl,
    birthDate,
    conflictMarker,
    curlyQuotes,
    frontMatterTwice,
    hashInValue,
    hashLeft,
    controlCharacter,
    documentCode,
    homeAddress,
    idNumber,
    lookAlike,
    lostLetter,
    mojibake,
    namedPerson,
    nbsp,
    nfd,
    noDiacritics,
    pastedTable,
    personalEmail,
    phoneNumber,
    replacementCharacter,
    wordMarkup,
    zeroWidth,
  ] as readonly Rule<TextFile>[],
  /** The first that explains a fault of the YAML parser. */
  yaml: [
    noFrontMatter,
    frontMatterEnd,
    yamlTooComplex,
    yamlTab,
    yamlMissingColon,
    yamlLeadingSpace,
    notAMap,
    yamlAlias,
    yamlTag,
    yamlDuplicateKey,
    yamlQuotes,
    yamlColon,
    yamlMissingSpace,
    yamlUnclosedQuote,
    yamlManyDocuments,
    yamlReservedStart,
    yamlEmptyList,
    yamlIndentation,
    yamlSyntax,
  ] as readonly Rule<YamlFault>[],
  /** The first that explains why a field does not fit its schema. */
  data: [
    layoutField,
    dangerousField,
    draftField,
    nameWithoutColon,
    accentedField,
    unknownField,
    missingField,
    emptyField,
    impossibleDate,
    dateFormat,
    documentNumberFormat,
    clauseFormat,
    idFormat,
    photoFileName,
    webAddress,
    unknownValue,
    tooLong,
    tooShort,
    wrongType,
    wrongValue,
  ] as readonly Rule<DataIssue>[],
  /** All of them look at the fields that fit. */
  entry: [
    altSaysNothing,
    consentAfterPublication,
    draftLeftOn,
    duplicateItem,
    emptyBody,
    futureDate,
    lastYearsPlan,
    markupInField,
    inForceBeforeIssued,
    numberYear,
    oldDate,
    photoListedTwice,
    photoMissing,
    photoUnused,
    photoWithoutConsent,
    placeholderLeft,
    publishedBeforeEvent,
    publishedMissing,
    selfReference,
    summaryRepeatsTitle,
    titleAllCaps,
    titleWithoutWords,
    updatedBeforePublished,
    withdrawn,
    withdrawnBeforePublished,
    yearOfPlan,
  ] as readonly Rule<Entry>[],
  /** The first that explains why the Markdown engine gives up. */
  syntax: [
    htmlComment,
    angleLink,
    unsafeAngleLink,
    rawHtmlFault,
    unclosedBlock,
    lessThan,
    brace,
    mdxSyntax,
  ] as readonly Rule<SyntaxFault>[],
  /** All of them look at the Markdown tree. */
  body: [
    unknownAttribute,
    blockAsText,
    blockContent,
    blockPlace,
    boldHeading,
    codeBlock,
    blockValues,
    headingLevelOne,
    headingSkips,
    headingEmpty,
    emptySection,
    unsafeLink,
    pathLeavesContent,
    relativeLink,
    emptyLink,
    ownFragment,
    linkSyntax,
    vagueLink,
    remoteImage,
    markdownImage,
    mdxImport,
    proseImport,
    mdxExpression,
    photoBlock,
    quoteConsent,
    rawHtml,
    strayEmphasis,
    unknownBlock,
  ] as readonly Rule<Body>[],
  /** All of them look at what is known of a photo. */
  photo: [
    heicPhoto,
    photoBroken,
    photoEmpty,
    photoGps,
    photoName,
    photoSignature,
    photoTooBig,
    photoType,
    svgPhoto,
  ] as readonly Rule<PhotoFacts>[],
  /** All of them look at all files together. */
  site: [
    brokenLink,
    clockWrong,
    ownAddress,
    publishedAddress,
    duplicateDocument,
    duplicateMilestone,
    duplicateTerm,
    duplicateTitle,
    storyCopied,
    officialText,
    clauseInBody,
    numberLikeKnown,
  ] as readonly Rule<Whole>[],
};
