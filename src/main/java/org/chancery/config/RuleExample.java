package org.chancery.config;

import java.nio.file.Path;

/**
 * Two sentences that show a rule.
 *
 * @param file the file of the rule
 * @param line its line, from 1
 * @param rule the rule's id
 * @param positive a sentence in which it finds a statement: the speaker's mention in square, the content in angle brackets
 * @param negative a sentence like it in which nothing is found
 */
public record RuleExample(Path file, int line, String rule, String positive, String negative) {}
