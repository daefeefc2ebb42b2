import type { Rule } from "./rule.ts";
import { headLineBreak } from "./rules/head-line-break.ts";
import { bareAddress } from "./rules/bare-address.ts";
import { emptyHeading } from "./rules/empty-heading.ts";
import { accidentalDefinition } from "./rules/accidental-definition.ts";
import { accidentalHtml } from "./rules/accidental-html.ts";
import { accidentalNumber } from "./rules/accidental-number.ts";
import { accidentalTable } from "./rules/accidental-table.ts";
import { accidentalTag } from "./rules/accidental-tag.ts";
import { brokenAddress } from "./rules/broken-address.ts";
import { categoryStops } from "./rules/category-stops.ts";
import { categoryUnusual } from "./rules/category-unusual.ts";
import { dateDay } from "./rules/date-day.ts";
import { dateFuture } from "./rules/date-future.ts";
import { dateTaken } from "./rules/date-taken.ts";
import { dateUnreadable } from "./rules/date-unreadable.ts";
import { fieldCut } from "./rules/field-cut.ts";
import { fieldTwice } from "./rules/field-twice.ts";
import { headSecondDocument } from "./rules/head-second-document.ts";
import { headTooLong } from "./rules/head-too-long.ts";
import { headFence } from "./rules/head-fence.ts";
import { headUnclosed } from "./rules/head-unclosed.ts";
import { readOtherwise } from "./rules/read-otherwise.ts";
import { doubledMark } from "./rules/doubled-mark.ts";
import { duplicateLink } from "./rules/duplicate-link.ts";
import { emptyBody } from "./rules/empty-body.ts";
import { emptyHeadline } from "./rules/empty-headline.ts";
import { emptyItem } from "./rules/empty-item.ts";
import { emptySection } from "./rules/empty-section.ts";
import { endPunctuation } from "./rules/end-punctuation.ts";
import { equalComment } from "./rules/equal-comment.ts";
import { fieldMissing } from "./rules/field-missing.ts";
import { fieldOrder } from "./rules/field-order.ts";
import { fieldType } from "./rules/field-type.ts";
import { figureAlt } from "./rules/figure-alt.ts";
import { figureCharacters } from "./rules/figure-characters.ts";
import { figureLarge } from "./rules/figure-large.ts";
import { figureMissing } from "./rules/figure-missing.ts";
import { figureLoading } from "./rules/figure-loading.ts";
import { figureWrapper } from "./rules/figure-wrapper.ts";
import { flattenedList } from "./rules/flattened-list.ts";
import { fullWidthLetters } from "./rules/full-width-letters.ts";
import { fullWidthPercent } from "./rules/full-width-percent.ts";
import { gluedBlock } from "./rules/glued-block.ts";
import { halfWidthPunctuation } from "./rules/half-width-punctuation.ts";
import { headingLevel } from "./rules/heading-level.ts";
import { insecureLink } from "./rules/insecure-link.ts";
import { invisibleCharacter } from "./rules/invisible-character.ts";
import { itemWithoutLink } from "./rules/item-without-link.ts";
import { listCutByFigure } from "./rules/list-cut-by-figure.ts";
import { liveLiquid } from "./rules/live-liquid.ts";
import { liveLiquidBlock } from "./rules/live-liquid-block.ts";
import { lookAlikeHyphen } from "./rules/look-alike-hyphen.ts";
import { lostBold } from "./rules/lost-bold.ts";
import { mergedLines } from "./rules/merged-lines.ts";
import { mismatchedBracket } from "./rules/mismatched-bracket.ts";
import { mixedBold } from "./rules/mixed-bold.ts";
import { mixedSeparator } from "./rules/mixed-separator.ts";
import { nakedAddress } from "./rules/naked-address.ts";
import { nameSpelling } from "./rules/name-spelling.ts";
import { numberInName } from "./rules/number-in-name.ts";
import { numberOrder } from "./rules/number-order.ts";
import { opinionForm } from "./rules/opinion-form.ts";
import { organisationTwice } from "./rules/organisation-twice.ts";
import { privateLink } from "./rules/private-link.ts";
import { repeatedSection } from "./rules/repeated-section.ts";
import { repeatedWord } from "./rules/repeated-word.ts";
import { restartingList } from "./rules/restarting-list.ts";
import { sectionLevel } from "./rules/section-level.ts";
import { sectionOrder } from "./rules/section-order.ts";
import { sentBefore } from "./rules/sent-before.ts";
import { shortLink } from "./rules/short-link.ts";
import { siteInTitle } from "./rules/site-in-title.ts";
import { slugCut } from "./rules/slug-cut.ts";
import { spaceAfterHyphen } from "./rules/space-after-hyphen.ts";
import { spaceBesideMark } from "./rules/space-beside-mark.ts";
import { spaceInChinese } from "./rules/space-in-chinese.ts";
import { strayLetter } from "./rules/stray-letter.ts";
import { tagMissing } from "./rules/tag-missing.ts";
import { tagOrder } from "./rules/tag-order.ts";
import { tagUnknown } from "./rules/tag-unknown.ts";
import { touchingLinks } from "./rules/touching-links.ts";
import { trailingMark } from "./rules/trailing-mark.ts";
import { uncleanAddress } from "./rules/unclean-address.ts";
import { unclosedBracket } from "./rules/unclosed-bracket.ts";
import { unknownSection } from "./rules/unknown-section.ts";
import { vagueWords } from "./rules/vague-words.ts";
import { yamlProblem } from "./rules/yaml-problem.ts";

/**
 * All that can be found. A rule is one file of `rules/` and one row here; the compiler then asks both catalogues for its
 * messages.
 */
export const RULES = {
  // The front matter
  "yaml-problem": yamlProblem,
  "head-unclosed": headUnclosed,
  "head-fence": headFence,
  "head-second-document": headSecondDocument,
  "head-too-long": headTooLong,
  "field-twice": fieldTwice,
  "field-cut": fieldCut,
  "head-line-break": headLineBreak,
  "read-otherwise": readOtherwise,
  "category-stops": categoryStops,
  "date-unreadable": dateUnreadable,
  "empty-headline": emptyHeadline,
  "field-missing": fieldMissing,
  "field-type": fieldType,
  "field-order": fieldOrder,
  "number-in-name": numberInName,
  "number-order": numberOrder,
  "slug-cut": slugCut,
  "date-day": dateDay,
  "date-taken": dateTaken,
  "date-future": dateFuture,
  "tag-unknown": tagUnknown,
  "tag-missing": tagMissing,
  "tag-order": tagOrder,
  "category-unusual": categoryUnusual,
  // Headings and sections
  "empty-body": emptyBody,
  "heading-level": headingLevel,
  "section-level": sectionLevel,
  "unknown-section": unknownSection,
  "repeated-section": repeatedSection,
  "section-order": sectionOrder,
  "empty-section": emptySection,
  "empty-heading": emptyHeading,
  // Items and opinions
  "item-without-link": itemWithoutLink,
  "naked-address": nakedAddress,
  "bare-address": bareAddress,
  "empty-item": emptyItem,
  "equal-comment": equalComment,
  "organisation-twice": organisationTwice,
  "mixed-bold": mixedBold,
  "mixed-separator": mixedSeparator,
  "end-punctuation": endPunctuation,
  "opinion-form": opinionForm,
  // Links
  "duplicate-link": duplicateLink,
  "sent-before": sentBefore,
  "private-link": privateLink,
  "broken-address": brokenAddress,
  "short-link": shortLink,
  "insecure-link": insecureLink,
  "unclean-address": uncleanAddress,
  "touching-links": touchingLinks,
  "vague-words": vagueWords,
  "site-in-title": siteInTitle,
  // Words and marks
  "half-width-punctuation": halfWidthPunctuation,
  "full-width-letters": fullWidthLetters,
  "full-width-percent": fullWidthPercent,
  "doubled-mark": doubledMark,
  "trailing-mark": trailingMark,
  "space-beside-mark": spaceBesideMark,
  "space-in-chinese": spaceInChinese,
  "unclosed-bracket": unclosedBracket,
  "mismatched-bracket": mismatchedBracket,
  "look-alike-hyphen": lookAlikeHyphen,
  "space-after-hyphen": spaceAfterHyphen,
  "invisible-character": invisibleCharacter,
  "stray-letter": strayLetter,
  "repeated-word": repeatedWord,
  "name-spelling": nameSpelling,
  // Markdown
  "glued-block": gluedBlock,
  "merged-lines": mergedLines,
  "list-cut-by-figure": listCutByFigure,
  "restarting-list": restartingList,
  "flattened-list": flattenedList,
  "accidental-number": accidentalNumber,
  "accidental-table": accidentalTable,
  "accidental-definition": accidentalDefinition,
  "accidental-tag": accidentalTag,
  "accidental-html": accidentalHtml,
  "lost-bold": lostBold,
  "live-liquid": liveLiquid,
  "live-liquid-block": liveLiquidBlock,
  // Figures
  "figure-missing": figureMissing,
  "figure-large": figureLarge,
  "figure-characters": figureCharacters,
  "figure-alt": figureAlt,
  "figure-wrapper": figureWrapper,
  "figure-loading": figureLoading,
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof RULES;
