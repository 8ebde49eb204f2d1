package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.authority.Authority;
import org.chancery.statement.Kind;
import org.chancery.statement.PartialDate;
import org.chancery.statement.Span;
import org.jspecify.annotations.Nullable;

/** Finds the statements in an English text. For use by one thread at a time. */
public final class Extractor {
    private static final double RIVALLED = 0.5;
    private static final double SHARED_SUBJECT = 0.95;
    private static final int FEWEST_WORDS_OF_CLAUSE = 3;
    private static final int FEWEST_WORDS_OF_QUOTATION = 4;

    private static final Pattern SAID_WITHIN =
            Pattern.compile(",\\s+(?:[\\p{L}.]+\\s+){1,4}(?:said|says|told|added|asked|replied|warned)\\b|"
                    + ",\\s+(?:said|says|added|asked|replied|warned)\\s+\\p{L}");

    private final Authority authority;
    private final AttributionRules rules;
    private final AttributionFinder attributions;
    private final SpeakerNouns nouns;
    private final Relays relays;
    private final Segmenter segmenter = new Segmenter();

    /** With that authority and those rules, which it does not change. */
    public Extractor(Authority authority, AttributionRules rules) {
        this.authority = authority;
        this.rules = rules;
        this.attributions = new AttributionFinder(new CueFinder(rules.cues()));
        this.nouns = new SpeakerNouns(rules.roleNouns());
        this.relays = new Relays(nouns);
    }

    /** The statements in the whole text, which is divided into paragraphs by its blank lines, or by its lines where it has none. */
    public List<ExtractedStatement> extract(String text, Optional<PartialDate> date) {
        return extract(text, Segmenter.paragraphs(text), date);
    }

    /**
     * The statements in some paragraphs of a text, in the order of the words that introduce them.
     *
     * @param text the text
     * @param paragraphs where its paragraphs stand, in order, disjoint; what lies between is not read
     * @param date when the text was published; empty where it is not known
     */
    public List<ExtractedStatement> extract(String text, List<Span> paragraphs, Optional<PartialDate> date) {
        SpeakerIdentifier identifier = new SpeakerIdentifier(authority, date, nouns);
        SubjectReader subjects = new SubjectReader(identifier);
        List<ExtractedStatement> found = new ArrayList<>();
        Exchange exchange = new Exchange();
        ExtractedStatement last = null;
        int lastParagraph = -1;
        for (Sentence sentence : segmenter.sentences(text, paragraphs)) {
            identifier.discourse().nextSentence();
            if (isBroken(text, sentence)) {
                last = null;
                continue;
            }
            List<ExtractedStatement> here = statements(sentence, identifier, subjects);
            boolean near = sentence.paragraph() == lastParagraph
                    || continues(sentence)
                    || (sentence.paragraph() == lastParagraph + 1 && last != null && last.kind() != Kind.INDIRECT);
            if (here.isEmpty() && last != null && near && isQuotation(sentence)) {
                boolean answer = sentence.paragraph() != lastParagraph && !continues(sentence) && exchange.isOpen();
                here = List.of(floating(sentence, last, answer ? RIVALLED : 1));
                exchange.add(here, sentence.paragraph());
                if (answer) {
                    exchange.doubt();
                }
            } else {
                exchange.add(here, sentence.paragraph());
            }
            found.addAll(here);
            if (here.isEmpty()) {
                last = null;
                subjects.read(sentence);
            } else {
                last = here.getLast();
            }
            lastParagraph = sentence.paragraph();
        }
        return found;
    }

    /**
     * The statements in a transcript: each paragraph of a turn is one, where its label names a person. Those who ask without a
     * name say nothing here.
     */
    public List<ExtractedStatement> turns(String text, List<Turn> turns, Optional<PartialDate> date) {
        SpeakerIdentifier identifier = new SpeakerIdentifier(authority, date, nouns);
        return new TurnReader(segmenter, rules.certainty(Rule.TURN)).read(text, turns, identifier);
    }

    private List<ExtractedStatement> statements(
            Sentence sentence, SpeakerIdentifier identifier, SubjectReader subjects) {
        List<ExtractedStatement> found = new ArrayList<>();
        List<Attribution> attributed = attributions.find(sentence);
        if (!attributed.isEmpty()) {
            subjects.readAsides(sentence, attributed);
        }
        for (Attribution attribution : attributed) {
            ExtractedStatement statement = statement(sentence, attribution, identifier);
            if (statement != null) {
                found.add(statement);
            }
        }
        return found;
    }

    private static boolean continues(Sentence sentence) {
        return !sentence.quotations().isEmpty()
                && sentence.quotations().getFirst().continues();
    }

    /** Whether the whole sentence is one quotation. */
    private static boolean isQuotation(Sentence sentence) {
        if (sentence.quotations().size() != 1 || sentence.size() < FEWEST_WORDS_OF_QUOTATION) {
            return false;
        }
        Span outer = sentence.quotations().getFirst().outer();
        return outer.start() <= sentence.span().start()
                && outer.end() >= sentence.span().end();
    }

    private ExtractedStatement floating(Sentence sentence, ExtractedStatement last, double factor) {
        Quotation quote = sentence.quotations().getFirst();
        Confidence before = last.confidence();
        return new ExtractedStatement(
                Kind.DIRECT,
                last.speakers(),
                sentence.span(),
                List.of(quote.outer()),
                List.of(quote.inner()),
                last.cue(),
                last.rule().replaceFirst("^[^:]+", Rule.FLOATING_QUOTATION.id()),
                last.act(),
                new Confidence(before.cue(), rules.certainty(Rule.FLOATING_QUOTATION), before.speaker() * factor),
                last.relayedBy());
    }

    private @Nullable ExtractedStatement statement(
            Sentence sentence, Attribution attribution, SpeakerIdentifier identifier) {
        Mention mention = attribution.mention();
        Content content = Content.of(sentence, relays.withoutReport(sentence, attribution));
        if (mention == null
                || content == null
                || isTooShort(attribution, content)
                || Unasserted.is(sentence, attribution)) {
            return null;
        }
        List<FoundSpeaker> named = identifier.identify(sentence, mention);
        if (named.isEmpty()) {
            return null;
        }
        Optional<FoundSpeaker> principal = new Spokespeople(nouns, identifier).principal(sentence, attribution, named);
        List<FoundSpeaker> speakers = principal.map(List::of).orElse(named);
        Optional<String> relayedBy = principal
                .map(one -> Phrases.text(sentence, mention.from(), mention.to()))
                .or(() -> relays.by(sentence, attribution));
        if (relayedBy
                .filter(by -> speakers.stream().anyMatch(one -> one.name().equals(by)))
                .isPresent()) {
            // A pronoun that would mean the one who passes on means somebody else.
            return null;
        }
        speakers.forEach(identifier.discourse()::add);
        if (speakers.size() == 1) {
            DocumentReader.documents(sentence)
                    .forEach(noun -> identifier.discourse().tellDocument(noun, speakers.getFirst()));
        }
        CueHit hit = attribution.cue();
        double limits = rules.certainty(attribution.rule()) * (attribution.shared() ? SHARED_SUBJECT : 1);
        double speaker =
                speakers.stream().mapToDouble(FoundSpeaker::certainty).min().orElseThrow();
        return new ExtractedStatement(
                content.kind(),
                speakers,
                sentence.span(),
                content.spans(),
                content.quoted(),
                Optional.of(sentence.span(hit.from(), hit.to())),
                attribution.rule().id() + ":" + hit.cue().id(),
                hit.cue().act(),
                new Confidence(hit.cue().prior(attribution.frame()), limits, speaker),
                relayedBy);
    }

    /** An opening mark without its counterpart, after which the attribution comes: where the quotation ends cannot be told. */
    private static boolean isBroken(String text, Sentence sentence) {
        return sentence.quotations().stream()
                .anyMatch(quote -> quote.open()
                        && SAID_WITHIN
                                .matcher(text.substring(
                                        quote.inner().start(), quote.inner().end()))
                                .find());
    }

    private static boolean isTooShort(Attribution attribution, Content content) {
        return switch (attribution.frame()) {
            case THAT, ZERO, POST ->
                content.words() < FEWEST_WORDS_OF_CLAUSE && content.quoted().isEmpty();
            default -> false;
        };
    }
}
