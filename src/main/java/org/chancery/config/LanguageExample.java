package org.chancery.config;

/**
 * An example of a rule of one language.
 *
 * @param lang the code of the language
 * @param example the sentences
 */
public record LanguageExample(String lang, RuleExample example) {}
