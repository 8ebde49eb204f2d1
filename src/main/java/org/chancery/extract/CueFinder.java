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
    private static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve", "'d", "do", "does", "did");
    private static final Set<String> MODAL = Set.of(
            "will", "would", "could", "should", "may", "might", "must", "can", "shall", "'ll", "ought", "wo", "ca");
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
            "came",
            "out",
            "stopped",
            "short",
            "of",
            "by");

    /** Past forms that are hardly anything else, whatever the tagger says. */
    private static final Set<String> IRREGULAR = Set.of(
            "said",
            "told",
            "spoke",
            "wrote",
            "swore",
            "shot",
            "hit",
            "besought",
            "sought",
            "thought",
            "began",
            "sang",
            "foresaw",
            "forbade",
            "undertook",
            "withdrew",
            "upheld",
            "struck",
            "lashed");

    private record Form(List<String> words, Cue cue) {}

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
                CueHit hit = mayBeVerb(sentence, i, form) ? group(sentence, i, form) : null;
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

    private static boolean mayBeVerb(Sentence sentence, int at, Form form) {
        Cue cue = form.cue();
        Word word = sentence.word(at);
        Word before = at == 0 ? null : sentence.word(at - 1);
        boolean afterArticle = before != null
                && (before.tag().startsWith("DET")
                        || before.tag().equals("NUM")
                        || before.isPossessive()
                        || before.is("of")
                        || before.is("his")
                        || before.is("her")
                        || before.is("its")
                        || before.is("their"));
        if (word.isVerbLike()) {
            return before == null
                    || !afterArticle
                    || before.is("all")
                    || before.is("both")
                    || before.is("that")
                    || before.is("this")
                    || before.is("some")
                    || before.is("her");
        }
        boolean past = word.lower().endsWith("ed") || word.is("said") || word.is("told") || word.is("says");
        boolean subject = before != null
                && (before.isNounLike()
                        || before.tag().startsWith("PRON")
                        || before.isComma()
                        || before.tag().startsWith("ADV")
                        || before.tag().startsWith("AUX")
                        || HAVE.contains(before.lower())
                        || before.quoted());
        Word next = at + 1 < sentence.size() ? sentence.word(at + 1) : null;
        boolean object = next != null
                && (next.quoted()
                        || next.tag().startsWith("DET")
                        || next.tag().startsWith("PRON")
                        || next.tag().startsWith("PROPN")
                        || next.is("that")
                        || next.is("to")
                        || next.is(":")
                        || next.isComma()
                        || next.is("for")
                        || next.is("against")
                        || next.is("how")
                        || next.is("."));
        boolean present =
                (word.lower().endsWith("s") || (before != null && before.lower().endsWith("s")))
                        && next != null
                        && (next.is("that") || (next.tag().startsWith("PRON") && NounPhrases.isPronoun(next)));
        boolean irregular = IRREGULAR.contains(word.lower());
        if (!afterArticle && isPresent(sentence, at, form)) {
            return true;
        }
        if ((present || irregular)
                && !afterArticle
                && before != null
                && (before.isNounLike() || before.tag().startsWith("PRON") || before.quoted() || before.isComma())) {
            return true;
        }
        boolean several = form.words().size() > 1;
        return past && !afterArticle && subject && (object || several || cue.prior() >= 0.85);
    }

    /** A present form that the tagger took for a noun: the airline plans to, bookmakers reckon, diplomats talk of. */
    private static boolean isPresent(Sentence sentence, int at, Form form) {
        Word word = sentence.word(at);
        Word before = at == 0 ? null : sentence.word(at - 1);
        boolean taken = word.tag().startsWith("NOUN") || word.tag().startsWith("ADJ");
        if (before == null || !taken || !before.isNounLike()) {
            return false;
        }
        boolean agrees = word.lower().endsWith("s") != before.lower().endsWith("s");
        int next = at + form.words().size();
        boolean end = next >= sentence.size() || sentence.word(next).is(".");
        if (!agrees || end) {
            return agrees && form.cue().has(Frame.POST) && hasComma(sentence, at);
        }
        boolean infinitive = sentence.word(next).is("to")
                && next + 1 < sentence.size()
                && sentence.word(next + 1).isVerbLike()
                && form.cue().has(Frame.INFINITIVE);
        return infinitive || (startsClause(sentence, at - 1) && opensObject(form, sentence.word(next)));
    }

    /** Whether nothing but a noun phrase stands between the start of the sentence, or a mark, and the word after {@code last}. */
    private static boolean startsClause(Sentence sentence, int last) {
        int start = NounPhrases.startOf(sentence, last);
        return start == 0
                || (start > 0
                        && (sentence.word(start - 1).isPunctuation()
                                || sentence.word(start - 1).is("that")));
    }

    /** Whether a word can only begin an object or a clause, after a verb. */
    private static boolean opensObject(Form form, Word next) {
        boolean particle = form.words().size() > 1;
        boolean gerund =
                next.tag().startsWith("VERB") && next.isIng() && form.cue().has(Frame.GERUND);
        return particle
                || gerund
                || next.tag().startsWith("DET")
                || next.tag().startsWith("PRON")
                || next.tag().startsWith("NUM")
                || next.is("that");
    }

    private static boolean hasComma(Sentence sentence, int before) {
        for (int i = before - 1; i > 1; i--) {
            if (sentence.word(i).isComma()) {
                return true;
            }
        }
        return false;
    }

    private static @org.jspecify.annotations.Nullable CueHit group(Sentence sentence, int verb, Form form) {
        int from = verb;
        boolean passive = false;
        boolean finite = false;
        while (from > 0 && !sentence.word(from - 1).quoted()) {
            Word before = sentence.word(from - 1);
            String lower = before.lower();
            if (before.isNegation() || MODAL.contains(lower)) {
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
