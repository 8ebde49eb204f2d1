package org.chancery.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A verb that introduces what somebody said.
 *
 * @param id stable id: {@code point-out}
 * @param lemma the verb as a dictionary has it
 * @param forms all its forms in lower case, of one word or several
 * @param frames how it is joined to what it reports
 * @param act what is done by saying it: {@code assert}, {@code reject}, …
 * @param sense whether it is speech, a stance, a belief or mostly a deed
 * @param prior how likely a match is an attribution, above 0 and at most 1
 */
public record Cue(
        String id, String lemma, List<String> forms, Set<Frame> frames, String act, Sense sense, double prior) {
    /** What a cue mostly tells of. */
    public enum Sense {
        SPEECH,
        STANCE,
        BELIEF,
        DEED
    }

    public Cue {
        forms = List.copyOf(forms);
        frames = Set.copyOf(frames);
        if (!(prior > 0 && prior <= 1)) {
            throw new IllegalArgumentException("a prior lies above 0 and is at most 1: " + prior);
        }
    }

    /** This cue with the frames of another sense too. */
    Cue with(Cue sense) {
        Set<Frame> both = new HashSet<>(frames);
        both.addAll(sense.frames);
        return new Cue(id, lemma, forms, both, act, this.sense, prior);
    }

    boolean has(Frame frame) {
        return frames.contains(frame);
    }

    /**
     * How likely a match in that frame is an attribution. A quotation or a clause with that settles half of the doubt which a noun phrase
     * or an infinitive leaves; so does any clause where the cue tells of no deed.
     */
    double prior(Frame frame) {
        boolean settled = switch (frame) {
            case QUOTE, THAT -> true;
            case ZERO, POST, WHETHER -> sense != Sense.DEED;
            case RECIPIENT,
                    TO_RECIPIENT,
                    INFINITIVE,
                    OBJECT_INFINITIVE,
                    NOUN,
                    FOR,
                    AGAINST,
                    OF,
                    AS,
                    PREDICATE,
                    GERUND,
                    TO_GERUND -> false;
        };
        return settled ? Math.round(500 * (1 + prior)) / 1000.0 : prior;
    }
}
