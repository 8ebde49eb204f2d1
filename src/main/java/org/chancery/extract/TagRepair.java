package org.chancery.extract;

import java.util.Set;

/** Corrects tags that the model gets wrong again and again and that the words around show to be wrong. */
final class TagRepair {
    private static final Set<String> PRONOUNS = Set.of(
            "i",
            "you",
            "he",
            "she",
            "it",
            "we",
            "they",
            "me",
            "him",
            "her",
            "us",
            "them",
            "my",
            "your",
            "his",
            "its",
            "our",
            "their",
            "mine",
            "yours",
            "hers",
            "ours",
            "theirs",
            "myself",
            "yourself",
            "himself",
            "herself",
            "itself",
            "ourselves",
            "themselves",
            "who",
            "whom",
            "whose",
            "which",
            "what",
            "that",
            "this",
            "these",
            "those",
            "there",
            "everyone",
            "everybody",
            "everything",
            "someone",
            "somebody",
            "something",
            "anyone",
            "anybody",
            "anything",
            "no",
            "nobody",
            "nothing",
            "one",
            "ones",
            "each",
            "other",
            "another",
            "all",
            "both",
            "some",
            "any",
            "many",
            "most",
            "such",
            "none",
            "neither",
            "either",
            "few",
            "several",
            "others",
            "much",
            "more",
            "less",
            "half",
            "enough",
            "whatever",
            "whoever",
            "whichever",
            "same");

    /** Words with which an object, or a clause with that, begins. */
    private static final Set<String> OBJECT_STARTS = Set.of("that", "to", "he", "she", "it", "they", "no", "nothing");

    /** Capitals at the start of a sentence that are no names. */
    private static final Set<String> LEADING = Set.of(
            ("when after before but and yet then here there now today yesterday also still so as while where why how if though "
                            + "although since until once meanwhile however instead later earlier soon again even only just yes no "
                            + "well oh please perhaps maybe dear both not never because that in last or nor on at with by from for "
                            + "of over during despite without within among amid between against according given following through "
                            + "into upon to under unlike like whether unless whereas indeed thus therefore nevertheless")
                    .split(" "));

    /** Titles before a name that the model takes for verbs: UN envoy Lind. */
    private static final Set<String> TITLES =
            Set.of("envoy", "chief", "head", "chair", "aide", "spokesman", "spokeswoman");

    private TagRepair() {}

    /** A first name that the model took for something else: Henrik, Ayla. */
    private static boolean mayBeName(String word, String tag) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        boolean mistaken = switch (tag) {
            case "INTJ", "ADV", "X", "SCONJ", "CCONJ" -> true;
            default -> false;
        };
        return mistaken
                && Character.isUpperCase(word.codePointAt(0))
                && !LEADING.contains(lower)
                && !(lower.endsWith("ly") && lower.length() > 5);
    }

    /** Corrects the tags of a sentence's words in place. */
    static void repair(String[] words, String[] tags) {
        classes(words, tags);
        for (int i = 0; i < words.length; i++) {
            if (tags[i].startsWith("VERB")
                    && TITLES.contains(words[i])
                    && i + 1 < words.length
                    && tags[i + 1].startsWith("PROPN")) {
                tags[i] = "NOUN";
            }
            boolean letters = Character.isLetter(words[i].codePointAt(0));
            String lower = words[i].toLowerCase(java.util.Locale.ROOT);
            if (tags[i].equals("PRON") && letters && !PRONOUNS.contains(lower) && !lower.contains("'")) {
                tags[i] = Character.isUpperCase(words[i].codePointAt(0)) ? "PROPN" : "NOUN";
            }
            boolean afterDeterminer = i > 0
                    && (tags[i - 1].equals("DET")
                            || words[i - 1].endsWith("'s")
                            || (tags[i - 1].equals("ADP") && words[i - 1].equals("of"))
                            || ((tags[i - 1].equals("ADJ") || tags[i - 1].equals("VERB"))
                                    && i > 1
                                    && tags[i - 2].equals("DET")));
            boolean beforeVerb =
                    i + 1 < words.length && (tags[i + 1].startsWith("VERB") || tags[i + 1].startsWith("AUX"));
            if (tags[i].equals("ADJ") && i > 1 && tags[i - 1].equals("NOUN") && isFinite(words, tags, i + 1)) {
                tags[i] = "NOUN";
            }
            if (tags[i].equals("ADJ")
                    && afterDeterminer
                    && (beforeVerb || (i + 1 < words.length && endsPhrase(words[i + 1], tags[i + 1])))) {
                tags[i] = "NOUN";
            }
            boolean hyphenated =
                    words[i].length() > 1 && words[i].charAt(0) == '-' && Character.isLetter(words[i].charAt(1));
            if (hyphenated) {
                tags[i] = Character.isUpperCase(words[i].charAt(1)) ? "PROPN" : "NOUN";
            }
            if (tags[i].equals("ADJ") && afterDeterminer && i + 1 < words.length && words[i + 1].endsWith("ed")) {
                boolean object =
                        i + 2 < words.length && (tags[i + 2].equals("DET") || OBJECT_STARTS.contains(words[i + 2]));
                tags[i] = object ? "NOUN" : tags[i];
            }
            if (mayBeName(words[i], tags[i]) && i + 1 < words.length && tags[i + 1].startsWith("PROPN")) {
                tags[i] = "PROPN";
            }
            if (tags[i].equals("PUNCT") && letters) {
                tags[i] = Character.isUpperCase(words[i].codePointAt(0)) ? "PROPN" : "NOUN";
            }
        }
    }

    /** A verb that can follow a subject: a government official told. */
    private static boolean isFinite(String[] words, String[] tags, int at) {
        return at < words.length
                && tags[at].equals("VERB")
                && (Lexicon.isIrregularPast(words[at]) || words[at].endsWith("ed"));
    }

    private static boolean isOpen(String tag) {
        return tag.startsWith("PROPN")
                || tag.startsWith("NOUN")
                || tag.equals("VERB")
                || tag.equals("ADJ")
                || tag.equals("X");
    }

    private static boolean endsPhrase(String word, String tag) {
        return word.equals(".") || word.equals(",") || tag.equals("ADP");
    }

    /** Gives a word another tag that the model put into a class it cannot belong to: Noor as a preposition, threw as a noun. */
    private static void classes(String[] words, String[] tags) {
        for (int i = 0; i < words.length; i++) {
            String lower = words[i].toLowerCase(java.util.Locale.ROOT);
            boolean capital = Character.isUpperCase(words[i].codePointAt(0));
            boolean letters = words[i].codePoints().allMatch(Character::isLetter) && words[i].length() > 1;
            if (!letters) {
                continue;
            }
            boolean first = i == 0 || words[i - 1].equals("\"") || words[i - 1].equals(":");
            if (first && capital && LEADING.contains(lower) && isOpen(tags[i])) {
                tags[i] = lower.equals("but") || lower.equals("and") ? "CCONJ" : "ADP";
                continue;
            }
            if (!Lexicon.allows(lower, tags[i])) {
                tags[i] = capital ? "PROPN" : Lexicon.isPast(lower) ? "VERB" : lower.endsWith("ly") ? "ADV" : "NOUN";
            } else if (!capital && (tags[i].equals("NOUN") || tags[i].equals("X")) && Lexicon.isPast(lower)) {
                tags[i] = "VERB";
            } else if (tags[i].equals("VERB")
                    && i > 0
                    && tags[i - 1].equals("DET")
                    && !Lexicon.isPast(lower)
                    && i + 1 < words.length
                    && (tags[i + 1].equals("DET") || tags[i + 1].equals("AUX"))) {
                tags[i] = "NOUN";
            } else if (tags[i].equals("ADJ")
                    && Lexicon.isPast(lower)
                    && i > 0
                    && (tags[i - 1].equals("VERB") || tags[i - 1].startsWith("PROPN"))
                    && i + 1 < words.length
                    && words[i + 1].equals(".")) {
                tags[i] = "VERB";
            } else if (lower.equals("both") && tags[i].equals("CCONJ")) {
                tags[i] = "DET";
            }
        }
    }
}
