package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.statement.Kind;
import org.chancery.statement.Span;

/** Reads the turns of a transcript: each paragraph is a statement of whom the label names. For one thread. */
final class TurnReader {
    /** Labels of those who ask, and of many together: none of them is a speaker. */
    private static final Set<String> NOBODY = Set.of(
            "q",
            "question",
            "questions",
            "a",
            "answer",
            "reporter",
            "reporters",
            "press",
            "the press",
            "journalist",
            "moderator",
            "interviewer",
            "host",
            "participant",
            "participants",
            "audience",
            "audience member",
            "operator",
            "unidentified speaker",
            "speaker",
            "voice",
            "interpreter",
            "note",
            "update",
            "warning",
            "source",
            "sources");

    /** Nobody speaks after the last turn: with each paragraph it is less certain that it is still the speaker's. */
    private static final double FARTHER_OF_THE_LAST = 0.9;

    private static final double LEAST = 0.5;

    private final Segmenter segmenter;
    private final double certainty;

    TurnReader(Segmenter segmenter, double certainty) {
        this.segmenter = segmenter;
        this.certainty = certainty;
    }

    List<ExtractedStatement> read(String text, List<Turn> turns, SpeakerIdentifier identifier) {
        List<ExtractedStatement> found = new ArrayList<>();
        String readable = withReadableLabels(text, turns);
        for (Turn turn : turns) {
            identifier.discourse().nextSentence();
            for (FoundSpeaker speaker :
                    speaker(readable, turn, identifier).stream().toList()) {
                identifier.discourse().add(speaker);
                double farther = turn.equals(turns.getLast()) ? FARTHER_OF_THE_LAST : 1;
                double limits = certainty;
                for (Span paragraph : turn.paragraphs()) {
                    found.add(statement(paragraph, speaker, limits));
                    limits = Math.max(LEAST, limits * farther);
                }
            }
        }
        return found;
    }

    private static Optional<FoundSpeaker> speaker(String label, SpeakerIdentifier identifier, Sentence sentence) {
        if (NOBODY.contains(label.toLowerCase(Locale.ROOT).strip()) || sentence.size() == 0) {
            return Optional.empty();
        }
        List<FoundSpeaker> speakers = identifier.identify(sentence, Mention.of(0, sentence.size()));
        return speakers.size() == 1 && speakers.getFirst().isPerson()
                ? Optional.of(speakers.getFirst())
                : Optional.empty();
    }

    /** The label is one sentence, "Mr. Halvard" too. */
    private Optional<FoundSpeaker> speaker(String text, Turn turn, SpeakerIdentifier identifier) {
        String label = text.substring(turn.label().start(), turn.label().end());
        return speaker(label, identifier, segmenter.oneSentence(text, turn.label()));
    }

    private ExtractedStatement statement(Span paragraph, FoundSpeaker speaker, double limits) {
        return new ExtractedStatement(
                Kind.DIRECT,
                List.of(speaker),
                paragraph,
                List.of(paragraph),
                List.of(paragraph),
                Optional.empty(),
                Rule.TURN.id(),
                "assert",
                new Confidence(1, limits, speaker.certainty()));
    }

    /** The text with labels in capitals written as names are: MR. HALVARD as Mr. Halvard. Offsets stay. */
    private static String withReadableLabels(String text, List<Turn> turns) {
        StringBuilder readable = new StringBuilder(text);
        for (Turn turn : turns) {
            boolean inCapitals = text.substring(
                            turn.label().start(), turn.label().end())
                    .chars()
                    .noneMatch(Character::isLowerCase);
            for (int i = turn.label().start() + 1;
                    inCapitals && i < turn.label().end();
                    i++) {
                if (Character.isLetter(text.charAt(i - 1))) {
                    readable.setCharAt(i, Character.toLowerCase(text.charAt(i)));
                }
            }
        }
        return readable.toString();
    }
}
