package org.chancery.config;

import java.util.Optional;
import org.chancery.statement.PartialDate;

/**
 * Two sentences that show words for a time.
 *
 * @param line the line of the rule, from 1
 * @param positive a sentence in which they tell when something was said
 * @param date the date meant, if published on 2024-03-08; empty where it cannot be told
 * @param negative a sentence in which they do not: it was said on the day of publication
 */
public record TimeExample(int line, String positive, Optional<PartialDate> date, String negative) {}
