package org.chancery.extract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The rules by which statements are found. Immutable.
 *
 * @param cues the words that introduce a statement
 * @param roleNouns the nouns that name a speaker
 * @param certainties how likely each rule finds the right limits, above 0 and at most 1; every rule has one
 */
public record AttributionRules(List<Cue> cues, List<RoleNoun> roleNouns, Map<Rule, Double> certainties) {
    public AttributionRules {
        cues = List.copyOf(cues);
        roleNouns = List.copyOf(roleNouns);
        certainties = Map.copyOf(new EnumMap<>(certainties));
        for (Rule rule : Rule.values()) {
            if (!certainties.containsKey(rule)) {
                throw new IllegalArgumentException("the rule " + rule.id() + " has no certainty");
            }
        }
    }

    double certainty(Rule rule) {
        return Objects.requireNonNull(certainties.get(rule));
    }
}
