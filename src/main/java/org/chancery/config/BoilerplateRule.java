package org.chancery.config;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A rule that finds what a publisher adds to an article and nobody in it says: "Here is the link to our article on …".
 *
 * @param id stable id
 * @param pattern matches such words as whole sentences, in texts whose marks are straight and whose lines are one
 * @param example a sentence that it matches
 * @param counterExample a sentence that is like it and that it does not match
 */
public record BoilerplateRule(String id, Pattern pattern, String example, String counterExample) {
    public BoilerplateRule {
        Objects.requireNonNull(id);
        Objects.requireNonNull(pattern);
        Objects.requireNonNull(example);
        Objects.requireNonNull(counterExample);
    }
}
