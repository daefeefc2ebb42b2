import { figureRulesOf } from "../../issue/profile/figure-rules.ts";
import { schema } from "../../issue/schema/index.ts";
import { normaliseInlines } from "../normalise/inlines.ts";
import { createRules, type Rules } from "../normalise/rules.ts";
import { readNodes } from "./read-back.ts";
import { ofContext, type PrintContext } from "./print-context.ts";

/** The rules for documents: a node that was read from Markdown and not changed since is settled, since Markdown holds it. */
export const normalRules = ofContext((context: PrintContext): Rules => {
  const { engine } = context.profile;
  return createRules({
    engine,
    figures: figureRulesOf(context.profile).written,
    read: (text) => readNodes(text, context, engine),
    sources: context.sources,
    isSettled: (node) => context.sources.get(node) !== undefined,
    inlines: normaliseInlines,
    keepsEmpty: false,
  });
});

/**
 * The rules by which blocks are prepared: a source block is written as it is, whatever it will be read as; words are
 * brought to their normal form only as they are printed.
 */
export const writingRules = ofContext((context: PrintContext): Rules => {
  const rules = normalRules(context);
  return createRules({
    ...rules,
    isSettled: (node) =>
      rules.isSettled(node) || (node.type === schema.nodes.source_block && node.textContent !== ""),
    inlines: (nodes, place) => (normaliseInlines(nodes, place).length === 0 ? [] : nodes),
    keepsLiquid: true,
    keepsEmpty: true,
  });
});

/** The rules by which blocks are compared: source blocks as they are, since alone they may read differently. */
export const comparingRules = ofContext((context: PrintContext): Rules => {
  return createRules({
    ...normalRules(context),
    isSettled: (node) => node.type === schema.nodes.source_block,
  });
});
