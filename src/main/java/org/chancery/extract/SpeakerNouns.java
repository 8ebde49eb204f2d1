package org.chancery.extract;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the nouns that name a speaker in a sentence. Immutable. */
final class SpeakerNouns {
    private static final int LONGEST = 4;

    /** A noun in a sentence: its words, and whether it stands in the plural. */
    record Match(RoleNoun noun, int from, int to, boolean plural) {
        boolean isBody() {
            return noun.kind() == RoleNoun.Kind.GROUP;
        }
    }

    private record Form(RoleNoun noun, boolean plural) {}

    private final Map<String, Form> forms = new HashMap<>();

    SpeakerNouns(Collection<RoleNoun> nouns) {
        for (RoleNoun noun : nouns) {
            noun.singular().forEach(form -> forms.putIfAbsent(form, new Form(noun, false)));
        }
        for (RoleNoun noun : nouns) {
            noun.plural().forEach(form -> forms.putIfAbsent(form, new Form(noun, true)));
        }
    }

    /** The longest noun whose last word is the one before {@code to} and that begins at {@code from} or after. */
    Optional<Match> endingAt(Sentence sentence, int from, int to) {
        for (int start = Math.max(from, to - LONGEST); start < to; start++) {
            Optional<Match> match = at(sentence, start, to);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** The first, and of several the longest, noun between two words. */
    Optional<Match> within(Sentence sentence, int from, int to) {
        for (int start = from; start < to; start++) {
            for (int end = Math.min(to, start + LONGEST); end > start; end--) {
                Optional<Match> match = at(sentence, start, end);
                if (match.isPresent()) {
                    return match;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Match> at(Sentence sentence, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i > from ? " " : "").append(sentence.word(i).lower());
        }
        String key = words.toString().replace(" - ", "-");
        Form form = forms.get(key);
        if (form == null) {
            form = forms.get(key.replace('-', ' '));
        }
        return form == null ? Optional.empty() : Optional.of(new Match(form.noun(), from, to, form.plural()));
    }
}
