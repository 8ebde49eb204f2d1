package org.chancery.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds cues that assert something in a sentence. Left out are those inside quotations, in the passive, under a modal verb or
 * a negation, and in infinitives that do not say that it was said (declined to say). Immutable.
 */
final class CueFinder {
    private static final Set<String> BE = Set.of(
            "be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "isn't", "aren't", "wasn't",
            "weren't", "get", "gets", "got");
    static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve", "'d", "do", "does", "did");
    private static final Set<String> MODAL = Set.of(
            "will", "would", "could", "should", "may", "might", "must", "can", "shall", "'ll", "ought", "wo", "ca");
    /** It is not sure that anybody said it. */
    private static final Set<String> HEDGES = Set.of(
            "reportedly",
            "allegedly",
            "supposedly",
            "purportedly",
            "apparently",
            "seemingly",
            "rumoredly",
            "ostensibly");
    /** Verbs of beginning, going on and repeating: keeps asking, went on to say. */
    private static final Set<String> ASPECT = Set.of(
            "keep",
            "keeps",
            "kept",
            "continue",
            "continues",
            "continued",
            "begin",
            "begins",
            "began",
            "start",
            "starts",
            "started",
            "went",
            "goes",
            "on",
            "repeatedly",
            "used",
            "moved",
            "proceeded",
            "appeared",
            "appears",
            "seemed",
            "seems",
            "was",
            "were",
            "is",
            "are",
            "has",
            "have",
            "had",
            "rushed",
            "tried",
            "tries",
            "sought",
            "seeks",
            "attempted",
            "hastened",
            "paused",
            "chose",
            "came",
            "out",
            "stopped",
            "short",
            "of",
            "by");

    /** A form of a cue, word by word. */
    record Form(List<String> words, Cue cue) {}

    private final Map<String, List<Form>> byFirstWord = new HashMap<>();

    CueFinder(Collection<Cue> cues) {
        Map<String, Cue> byForm = new HashMap<>();
        for (Cue cue : cues) {
            cue.forms().forEach(form -> byForm.merge(form, cue, Cue::with));
        }
        byForm.forEach((form, cue) -> {
            List<String> words = List.of(form.split(" "));
            byFirstWord
                    .computeIfAbsent(words.getFirst(), k -> new ArrayList<>())
                    .add(new Form(words, cue));
        });
        byFirstWord
                .values()
                .forEach(forms -> forms.sort(
                        Comparator.comparingInt((Form form) -> -form.words().size())));
    }

    /** The cues of a sentence in order; of several that begin with one word, the longer first. */
    List<CueHit> find(Sentence sentence) {
        List<CueHit> hits = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Word word = sentence.word(i);
            if (word.quoted()) {
                continue;
            }
            for (Form form : matches(sentence, i)) {
                CueHit hit = VerbForms.mayBeVerb(sentence, i, form) ? group(sentence, i, form) : null;
                if (hit != null) {
                    hits.add(hit);
                }
            }
        }
        return hits;
    }

    /** The forms that stand at a word, the longest first: admitted to, admitted. */
    private List<Form> matches(Sentence sentence, int at) {
        List<Form> found = new ArrayList<>(2);
        for (Form form : byFirstWord.getOrDefault(sentence.word(at).lower(), List.of())) {
            List<String> words = form.words();
            boolean all = at + words.size() <= sentence.size();
            for (int k = 1; all && k < words.size(); k++) {
                Word word = sentence.word(at + k);
                all = word.is(words.get(k)) && !word.quoted();
            }
            if (all) {
                found.add(form);
            }
        }
        return found;
    }

    private static @org.jspecify.annotations.Nullable CueHit group(Sentence sentence, int verb, Form form) {
        int from = verb;
        boolean passive = false;
        boolean finite = false;
        while (from > 0 && !sentence.word(from - 1).quoted()) {
            Word before = sentence.word(from - 1);
            String lower = before.lower();
            if (before.isNegation() || MODAL.contains(lower) || HEDGES.contains(lower)) {
                return null;
            }
            if (BE.contains(lower)) {
                passive = true;
                finite = true;
            } else if (HAVE.contains(lower)) {
                finite = true;
            } else if (lower.equals("to")) {
                if (from < 2 || !isAspect(sentence, from - 2)) {
                    return null;
                }
                finite = true;
                while (from > 2 && isAspect(sentence, from - 2)) {
                    from--;
                }
            } else if (isGerund(form, sentence, verb) && isKeeping(lower)) {
                finite = true;
            } else if (!before.isAdverb()
                    || lower.equals("when")
                    || lower.equals("how")
                    || lower.equals("why")
                    || lower.equals("where")) {
                break;
            }
            from--;
        }
        boolean gerund = isGerund(form, sentence, verb);
        if (passive && !gerund) {
            return null;
        }
        return new CueHit(form.cue(), from, verb, verb + form.words().size(), gerund && !finite);
    }

    private static boolean isGerund(Form form, Sentence sentence, int verb) {
        return sentence.word(verb).isIng()
                && form.words().getFirst().equals(sentence.word(verb).lower());
    }

    private static boolean isKeeping(String lower) {
        return Arrays.asList("keep", "keeps", "kept", "began", "started", "continued")
                .contains(lower);
    }

    private static boolean isAspect(Sentence sentence, int at) {
        return ASPECT.contains(sentence.word(at).lower())
                && !BE.contains(sentence.word(at).lower())
                && !HAVE.contains(sentence.word(at).lower());
    }
}
